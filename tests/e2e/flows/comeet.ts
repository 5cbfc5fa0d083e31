import { walkFixture } from '../walkFixture.ts';

/** The words of the confirmation are on the form from the beginning, hidden. */
export default walkFixture('comeet', { apply: 'Apply for this job', submit: 'Submit application' });
