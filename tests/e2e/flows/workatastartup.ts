import { walkFixture } from '../walkFixture.ts';

export default walkFixture('workatastartup', { apply: 'Apply', submit: 'Send', inPlace: true });
