import { dayOf, dayOfDate } from '../followups/days.ts';
import { HELPLINES, type Helpline } from './helplines.ts';

/** A number that was checked longer ago than this, in days, may have changed. */
export const OLDEST = 180;

/**
 * The line to show for a country (ISO 3166-1, or empty) at `now`; undefined when none is known for sure, and then only the
 * directory may be shown.
 */
export function helplineFor(
  country: string,
  now: number,
  lines: readonly Helpline[] = HELPLINES,
): Helpline | undefined {
  return lines.find((line) => {
    const day = dayOfDate(line.checkedOn);
    return line.country === country && line.checked && day !== undefined && dayOf(now) - day <= OLDEST;
  });
}
