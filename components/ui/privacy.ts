import { live } from '../../utils/journal/live.ts';
import { readPrivacy } from '../../utils/journal/privacy.ts';

/** The private employers of this journal; undefined until they are known, and until then no employer may be named. */
export const privacy = live(() => readPrivacy());
