import type { Application } from '../journal/types.ts';
import { applicationTimers, type Timer } from './applicationTimers.ts';
import type { FollowUpContext } from './context.ts';
import { dayOf, dayOfDate, momentOf } from './days.ts';
import { startOf } from './startOf.ts';

/** Something that falls on a day. What has an hour has `at`, in milliseconds since the epoch. */
export type AgendaEntry = { key: string; day: number; application: Application } & (
  | { kind: 'interview'; at: number; minutes?: number }
  | { kind: 'promised' | 'closes' }
  | { kind: 'reminder'; timer: Timer }
);

const ORDER: AgendaEntry['kind'][] = ['interview', 'promised', 'closes', 'reminder'];

/**
 * Everything between two days, both included, in order. What is due by now is on today's; reminders that were due before
 * and are no more are gone. Days as in `days.ts`.
 */
export function agendaEntries(
  applications: Iterable<Application>,
  context: FollowUpContext,
  { from, to, now }: { from: number; to: number; now: number },
): AgendaEntry[] {
  const entries: AgendaEntry[] = [];
  const days = { begin: momentOf(from), end: momentOf(to + 1), now };
  for (const application of applications)
    for (const entry of entriesOf(application, context, days))
      if (entry.day >= from && entry.day <= to) entries.push(entry);
  return entries.sort(
    (a, b) =>
      a.day - b.day ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      hourOf(a) - hourOf(b) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** What comes after a talk that is still to come is not worth a word yet: the talk is. */
export function isFarOff(timer: Timer, application: Application, now: number): boolean {
  return timer.from > now && timer.id !== 'interviewAhead' && startOf(timer, application) === 'interview';
}

const hourOf = (entry: AgendaEntry): number => (entry.kind === 'interview' ? entry.at : 0);

/** `begin` and `end` are the moments between which reminders are wanted: of most applications none is. */
function entriesOf(
  application: Application,
  context: FollowUpContext,
  { begin, end, now }: { begin: number; end: number; now: number },
): AgendaEntry[] {
  const { id, interviews = [], outcome, stage } = application;
  const entries: AgendaEntry[] = interviews.map(({ eventId, at, minutes }) => ({
    ...{ key: `${id} ${eventId}`, day: dayOf(at), application, kind: 'interview', at },
    ...(minutes !== undefined && { minutes }),
  }));
  if (outcome === 'open') {
    const promised = dayOfDate(application.promisedOn);
    if (promised !== undefined) entries.push({ key: `${id} promised`, day: promised, application, kind: 'promised' });
    const closes = stage === 'saved' || stage === 'started' ? dayOfDate(application.validThrough) : undefined;
    if (closes !== undefined) entries.push({ key: `${id} closes`, day: closes, application, kind: 'closes' });
  }
  for (const timer of applicationTimers(application, context)) {
    // What is due by now is on today.
    const moment = Math.max(timer.at, now);
    if (moment < begin || moment >= end) continue;
    // The interview and the promised day are there themselves.
    if (timer.id === 'interviewAhead' || timer.id === 'promiseSlip' || isFarOff(timer, application, now)) continue;
    if (timer.until !== undefined && timer.until <= now) continue;
    entries.push({ key: `${id} ${timer.id} ${timer.from}`, day: dayOf(moment), application, kind: 'reminder', timer });
  }
  return entries;
}
