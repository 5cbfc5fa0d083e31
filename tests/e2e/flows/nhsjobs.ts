import { walkFixture } from '../walkFixture.ts';

export default walkFixture('nhsjobs', { apply: 'Apply for this job', submit: 'Submit application', inPlace: true });
