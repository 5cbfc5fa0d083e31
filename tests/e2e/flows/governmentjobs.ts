import { walkFixture } from '../walkFixture.ts';

export default walkFixture('governmentjobs', { apply: 'Apply', submit: 'Accept & Submit' });
