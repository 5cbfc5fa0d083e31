import { walkFixture } from '../walkFixture.ts';

export default walkFixture('trakstar', { apply: 'Apply now', submit: 'Submit application' });
