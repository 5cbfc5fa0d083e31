import { computed } from '@preact/signals';
import { live } from '../../../../utils/journal/live.ts';
import { recordsOf } from '../../../../utils/journal/queries.ts';
import { withSent } from '../../../../utils/recovery/slotsDue.ts';
import { book } from '../../../ui/book.ts';

const written = live(() => recordsOf('slot'));
const sent = computed(() => new Map(book.rows.value?.map(({ id, appliedAt }) => [id, appliedAt])));

/** Everything that has a day of its own, as it stands, followed for as long as a view reads it. */
export const allSlots = computed(() => {
  const slots = written.value;
  return slots?.some(({ slot }) => slot === 'apply') ? withSent(slots, (id) => sent.value.get(id)) : slots;
});
