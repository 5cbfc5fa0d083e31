import { walkFixture } from '../walkFixture.ts';

export default walkFixture('uber', { apply: 'Apply now', submit: 'Submit application', inPlace: true });
