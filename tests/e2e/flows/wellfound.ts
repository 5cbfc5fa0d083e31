import { walkFixture } from '../walkFixture.ts';

/** The form slides in; only words say that it was sent. */
export default walkFixture('wellfound', { apply: 'Apply', submit: 'Send application', inPlace: true });
