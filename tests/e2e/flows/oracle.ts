import { walkFixture } from '../walkFixture.ts';

/** It ends on one's own profile, whose banner names no job. */
export default walkFixture('oracle', { apply: 'Apply Now', submit: 'Submit', inPlace: true });
