import { walkFixture } from '../walkFixture.ts';

/** The buttons are inputs, and the address stays the same. */
export default walkFixture('taleo', { apply: 'Apply Online', submit: 'Submit' });
