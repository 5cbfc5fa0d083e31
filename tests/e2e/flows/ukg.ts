import { walkFixture } from '../walkFixture.ts';

export default walkFixture('ukg', { apply: 'Apply now', submit: 'Submit Application' });
