import { walkFixture } from '../walkFixture.ts';

export default walkFixture('wttj', { apply: 'Postuler', submit: 'Envoyer ma candidature', inPlace: true });
