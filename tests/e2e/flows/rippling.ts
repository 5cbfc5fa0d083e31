import { walkFixture } from '../walkFixture.ts';

/** No form element; what opens the form and what sends it have nearly the same words. */
export default walkFixture('rippling', { apply: 'Apply now', submit: 'Apply', inPlace: true });
