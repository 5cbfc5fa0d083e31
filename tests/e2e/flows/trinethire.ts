import { walkFixture } from '../walkFixture.ts';

export default walkFixture('trinethire', { apply: 'Apply now', submit: 'Submit application' });
