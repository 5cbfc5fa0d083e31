import { walkFixture } from '../walkFixture.ts';

/** Only the part behind the hash tells the form from the listing. */
export default walkFixture('brassring', { apply: 'Apply to job', submit: 'Send my profile', inPlace: true });
