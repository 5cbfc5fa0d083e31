import { computed } from '@preact/signals';
import { live } from '../../../utils/journal/live.ts';
import type { Search } from '../../../utils/recovery/known.ts';
import { readShelf } from '../../../utils/recovery/readSearch.ts';
import { book } from '../book.ts';
import { followUps } from '../followUps.ts';
import { settings } from '../settings.ts';

const besides = live(() => readShelf(Date.now()));

/** Everything that tips are chosen from, as it is now; undefined until all of it was read. Costs nothing while no view asks. */
export const search = computed<Search | undefined>(() => {
  const [rows, more, context, chosen] = [book.rows.value, besides.value, followUps.value, settings.value];
  if (!rows || !book.complete.value || !more || !context || !chosen) return undefined;
  return { applications: rows, ...more, settings: chosen, followUps: context };
});
