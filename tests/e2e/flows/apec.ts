import { walkFixture } from '../walkFixture.ts';

export default walkFixture('apec', { apply: 'Postuler', submit: 'Envoyer ma candidature', inPlace: true });
