import { walkFixture } from '../walkFixture.ts';

export default walkFixture('oleeo', { apply: 'Apply now', submit: 'Submit application' });
