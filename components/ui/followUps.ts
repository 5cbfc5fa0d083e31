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
    void readSummary().then((found) => (summary.value ??= found ?? null));
  },
  unwatched() {
    stop?.();
  },
});

/** What reminders go by; undefined until settings and own answer times were read. */
export const followUps = computed<FollowUpContext | undefined>(() => {
  const [chosen, found] = [settings.value, summary.value];
  if (!chosen || found === undefined) return undefined;
  return contextOf(chosen.followUps, { ...chosen, ...weekOf(chosen) }, found?.own ?? {});
});
