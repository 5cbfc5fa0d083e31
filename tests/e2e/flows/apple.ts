import { walkFixture } from '../walkFixture.ts';

export default walkFixture('apple', { apply: 'Apply now', submit: 'Submit application' });
