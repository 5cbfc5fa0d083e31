import { walkFixture } from '../walkFixture.ts';

/** The board leads to a form on another host, where the posting has another number. */
export default walkFixture('civilservice', { apply: 'Apply now', submit: 'Submit application' });
