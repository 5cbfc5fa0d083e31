import { walkFixture } from '../walkFixture.ts';

export default walkFixture('reed', { apply: 'Apply now', submit: 'Submit application', inPlace: true });
