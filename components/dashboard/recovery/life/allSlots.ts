import { live } from '../../../../utils/journal/live.ts';
import { recordsOf } from '../../../../utils/journal/queries.ts';

/** Everything that has a day of its own, followed for as long as a view reads it. */
export const allSlots = live(() => recordsOf('slot'));
