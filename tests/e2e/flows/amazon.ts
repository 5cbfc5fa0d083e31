import { walkFixture } from '../walkFixture.ts';

export default walkFixture('amazon', { apply: 'Apply now', submit: 'Submit application' });
