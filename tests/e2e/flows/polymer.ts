import { walkFixture } from '../walkFixture.ts';

export default walkFixture('polymer', { apply: 'Apply now', submit: 'Submit application' });
