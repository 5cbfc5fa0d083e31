import { walkFixture } from '../walkFixture.ts';

export default walkFixture('dice', { apply: 'Easy apply', submit: 'Submit' });
