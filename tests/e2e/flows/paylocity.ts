import { walkFixture } from '../walkFixture.ts';

export default walkFixture('paylocity', { apply: 'Apply', submit: 'Submit' });
