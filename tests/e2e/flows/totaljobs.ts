import { walkFixture } from '../walkFixture.ts';

export default walkFixture('totaljobs', { apply: 'Apply now', submit: 'Send application' });
