import { walkFixture } from '../walkFixture.ts';

/** All in one document; a number confirms it. */
export default walkFixture('dayforce', { apply: 'Apply now', submit: 'Submit application', inPlace: true });
