import { walkFixture } from '../walkFixture.ts';

export default walkFixture('meta', { apply: 'Apply now', submit: 'Submit application' });
