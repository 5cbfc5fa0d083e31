import { computed } from '@preact/signals';
import { db } from '../../../utils/journal/db.ts';
import { live } from '../../../utils/journal/live.ts';
import { RECENT } from '../../../utils/recovery/facts/recent.ts';
import type { Search } from '../../../utils/recovery/known.ts';
import { book } from '../book.ts';
import { followUps } from '../followUps.ts';
import { settings } from '../settings.ts';

const DAY = 86_400_000;

const besides = live(async () => {
  const since = Math.floor((Date.now() - RECENT) / DAY) * DAY;
  const [records, recentEvents, checkIns] = await Promise.all([
    db.records.toArray(),
    db.events.where('recordedAt').above(since).toArray(),
    db.checkIns.toArray(),
  ]);
  return { records, recentEvents, checkIns };
});

/** Everything that tips are chosen from, as it is now; undefined until all of it was read. Costs nothing while no view asks. */
export const search = computed<Search | undefined>(() => {
  const [rows, more, context, chosen] = [book.rows.value, besides.value, followUps.value, settings.value];
  if (!rows || !book.complete.value || !more || !context || !chosen) return undefined;
  return { applications: rows, ...more, settings: chosen, followUps: context };
});
