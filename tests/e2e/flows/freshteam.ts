import { walkFixture } from '../walkFixture.ts';

export default walkFixture('freshteam', { apply: 'Apply now', submit: 'Submit application' });
