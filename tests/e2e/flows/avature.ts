import { walkFixture } from '../walkFixture.ts';

export default walkFixture('avature', { apply: 'Apply now', submit: 'Submit' });
