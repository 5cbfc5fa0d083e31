import { computed, signal } from '@preact/signals';
import type { FollowUpContext } from '../../utils/followups/context.ts';
import { contextOf } from '../../utils/followups/contextOf.ts';
import { onSummary, readSummary } from '../../utils/followups/notify.ts';
import type { Summary } from '../../utils/followups/summary.ts';
import { weekOf } from '../../utils/week.ts';
import { settings } from './settings.ts';

let stop: (() => void) | undefined;

/** What the background found when it last looked; null while it has not looked yet, undefined while that is not known. */
export const summary = signal<Summary | null | undefined>(undefined, {
  watched() {
    stop = onSummary((found) => (summary.value = found));
    void readOwnTimes();
  },
  unwatched() {
    stop?.();
  },
});

/** Reads what the background found, for a page that wants to draw only once. */
export async function readOwnTimes(): Promise<void> {
  const found = (await readSummary()) ?? null;
  summary.value ??= found;
}

let latest: FollowUpContext | undefined;

/** What reminders go by; undefined until settings and own answer times were read. The same object while it says the same. */
export const followUps = computed<FollowUpContext | undefined>(() => {
  const [chosen, found] = [settings.value, summary.value];
  if (!chosen || found === undefined) return undefined;
  const context = contextOf(chosen.followUps, { ...chosen, ...weekOf(chosen) }, found?.own ?? {}, found?.stopGap);
  if (JSON.stringify(context) !== JSON.stringify(latest)) latest = context;
  return latest;
});
