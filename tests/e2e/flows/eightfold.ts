import { walkFixture } from '../walkFixture.ts';

export default walkFixture('eightfold', { apply: 'Apply now', submit: 'Submit application' });
