import { walkFixture } from '../walkFixture.ts';

/** Listing, form and thanks have one address. */
export default walkFixture('adp', { apply: 'Apply', submit: 'Submit', inPlace: true });
