import { walkFixture } from '../walkFixture.ts';

export default walkFixture('builtin', { apply: 'Apply', submit: 'Submit application' });
