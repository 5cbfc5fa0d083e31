import { dateOfDay, dayOf, dayOfDate } from '../../../utils/followups/days.ts';
import { isClosed } from '../../../utils/journal/isClosed.ts';
import { nameKey } from '../../../utils/journal/names.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { type Choice, isNarrowed } from './choice.ts';
import { nextInterview } from './sortRows.ts';

/** Days ahead that count as soon. */
const SOON = 7;

export interface Selected {
  open: Application[];
  closed: Application[];
}

/**
 * The applications that fit, those still open and the closed ones, in the order they came in.
 *
 * @param holds whether the words that are looked for are in a row, given its index among `rows`
 */
export function selectRows(
  rows: readonly Application[],
  choice: Choice,
  holds: ((row: Application, index: number) => boolean) | undefined,
  now: number = Date.now(),
): Selected {
  const fits = isNarrowed(choice) ? tests(choice, now) : [];
  const selected: Selected = { open: [], closed: [] };
  rows.forEach((row, index) => {
    if (holds && !holds(row, index)) return;
    for (const test of fits) if (!test(row)) return;
    selected[isClosed(row) ? 'closed' : 'open'].push(row);
  });
  return selected;
}

/** One test for each filter that is set. */
function tests(choice: Choice, now: number): ((row: Application) => boolean)[] {
  const { stages, outcomes, sources, sites, tags, remote, appliedFrom, appliedTo, soon, excitement } = choice;
  const company = nameKey(choice.company);
  const set: [boolean, (row: Application) => boolean][] = [
    [stages.length > 0, (row) => stages.includes(row.stage)],
    [outcomes.length > 0, (row) => outcomes.includes(row.outcome) || (outcomes.includes('closed') && isClosed(row))],
    [sources.length > 0, ({ source }) => source !== undefined && sources.includes(source)],
    [sites.length > 0, (row) => sites.includes(row.site)],
    [tags.length > 0, (row) => tags.every((tag) => row.tags?.includes(tag))],
    [remote !== '', (row) => (row.remote ?? false) === (remote === 'yes')],
    [appliedFrom !== '', ({ appliedAt }) => appliedAt !== undefined && dateOfDay(dayOf(appliedAt)) >= appliedFrom],
    [appliedTo !== '', ({ appliedAt }) => appliedAt !== undefined && dateOfDay(dayOf(appliedAt)) <= appliedTo],
    [soon.length > 0, (row) => soon.some((what) => IS_SOON[what](row, now))],
    [excitement > 0, (row) => (row.excitement ?? 0) >= excitement],
    [company !== '', (row) => row.companyKey === company],
  ];
  return set.filter(([isSet]) => isSet).map(([, test]) => test);
}

const IS_SOON: Record<Choice['soon'][number], (row: Application, now: number) => boolean> = {
  // A promise that was not kept is still waited for.
  promised: ({ promisedOn }, now) => daysTo(promisedOn, now) <= SOON,
  closes: ({ validThrough }, now) => daysTo(validThrough, now) >= 0 && daysTo(validThrough, now) <= SOON,
  interview: (row, now) => nextInterview(row, now) !== undefined,
};

/** Not a number when there is no such date: no comparison with it holds. */
function daysTo(date: string | undefined, now: number): number {
  return (dayOfDate(date) ?? Number.NaN) - dayOf(now);
}
