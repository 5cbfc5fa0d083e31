import { walkFixture } from '../walkFixture.ts';

export default walkFixture('jobscore', { apply: 'Apply now', submit: 'Submit application' });
