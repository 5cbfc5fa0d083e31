import { walkFixture } from '../walkFixture.ts';

export default walkFixture('homerun', { apply: 'Apply now', submit: 'Submit application' });
