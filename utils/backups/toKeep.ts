import { localDay } from '../transfer/localDate.ts';
import type { WrittenFile } from './places.ts';

/** How many of each are kept; the words for it are `backups.automatic.kept`. */
export const KEPT = { days: 7, weeks: 4, months: 6 };
const DAY = 86_400_000;

/**
 * Which backups stay: the last one of each of the latest days, weeks and months in which one was made. Periods without a
 * backup don't count, so a long rest takes none away (the rule of restic: https://restic.readthedocs.io/en/stable/060_forget.html).
 */
export function toKeep(files: readonly WrittenFile[]): Set<WrittenFile> {
  const latestFirst = files.toSorted((a, b) => b.at - a.at);
  const keep = new Set<WrittenFile>();
  for (const [period, most] of [
    [localDay, KEPT.days],
    [weekOf, KEPT.weeks],
    [(at: number) => localDay(at).slice(0, 7), KEPT.months],
  ] as const) {
    const seen = new Set<string>();
    for (const file of latestFirst) {
      const one = period(file.at);
      if (seen.has(one) || seen.size === most) continue;
      seen.add(one);
      keep.add(file);
    }
  }
  return keep;
}

/** The Monday of that week. */
function weekOf(at: number): string {
  const noon = new Date(at).setHours(12);
  return localDay(noon - ((new Date(noon).getDay() + 6) % 7) * DAY);
}
