import { walkFixture } from '../walkFixture.ts';

/** The button that sends is none, and the thanks stand where the form was. */
export default walkFixture('successfactors', { apply: 'Apply', submit: 'Submit' });
