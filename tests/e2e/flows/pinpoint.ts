import { walkFixture } from '../walkFixture.ts';

export default walkFixture('pinpoint', { apply: 'Apply now', submit: 'Submit Application' });
