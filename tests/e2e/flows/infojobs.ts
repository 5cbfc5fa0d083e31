import { walkFixture } from '../walkFixture.ts';

export default walkFixture('infojobs', { apply: 'Inscribirme en esta oferta', submit: 'Enviar', inPlace: true });
