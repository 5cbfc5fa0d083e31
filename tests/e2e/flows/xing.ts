import { walkFixture } from '../walkFixture.ts';

export default walkFixture('xing', { apply: 'Jetzt bewerben', submit: 'Bewerbung absenden', inPlace: true });
