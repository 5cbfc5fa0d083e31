import { walkFixture } from '../walkFixture.ts';

export default walkFixture('tesla', { apply: 'Apply now', submit: 'Submit', inPlace: true });
