import { walkFixture } from '../walkFixture.ts';

export default walkFixture('bytedance', { apply: 'Apply now', submit: 'Submit application' });
