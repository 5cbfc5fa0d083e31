import { walkFixture } from '../walkFixture.ts';

export default walkFixture('talent', { apply: 'Easy Apply', submit: 'Send application', inPlace: true });
