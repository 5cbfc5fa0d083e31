import { walkFixture } from '../walkFixture.ts';

export default walkFixture('hellowork', { apply: 'Postuler', submit: 'Envoyer ma candidature', inPlace: true });
