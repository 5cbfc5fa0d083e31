import ical, { type ICalCalendar } from 'ical-generator';
import type { Application, Dated, Interview, InterviewKind } from '../journal/types.ts';
import type { Discretion } from './discretion.ts';
import { dayOf } from './localDate.ts';

/** What the entries say; `what` is the title and, unless it is private, the employer. */
export interface CalendarWords {
  interview(what: string, kind: InterviewKind, round: number | undefined): string;
  closes(what: string): string;
  promised(what: string): string;
  /** The time as it was agreed, in its zone (whatever the person or a file wrote there). */
  agreed(at: number, zone: string): string;
  /** Who takes part. */
  with(names: string): string;
  at(title: string, company: string): string;
}

interface Options {
  discretion: Discretion;
  words: CalendarWords;
  /** Names of people by record id. */
  people?: ReadonlyMap<string, string>;
  /** Reminders by application id: `key` tells one of an application from another, `date` is YYYY-MM-DD. */
  reminders?: ReadonlyMap<string, readonly CalendarReminder[]>;
  slots?: readonly CalendarSlot[];
}

/** A block of time that was planned: with `at` (milliseconds since the epoch) at that hour, else all day. */
export interface CalendarSlot {
  id: string;
  updatedAt: number;
  /** YYYY-MM-DD. */
  on: string;
  at?: number;
  minutes?: number;
  words: string;
}

export interface CalendarReminder {
  key: string;
  date: string;
  words(what: string): string;
}

/** How long an interview lasts when nobody said. */
const USUAL = 60;
const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Interviews, closing days, promised days, reminders and planned blocks as an iCalendar file. Times are in UTC, so that no
 * calendar needs to know the zone; the description says what was agreed. An entry keeps its UID, so reading a later file in
 * changes it.
 */
export function toCalendar(
  applications: readonly Application[],
  { discretion, words, people, reminders, slots = [] }: Options,
): string {
  const calendar = ical({ prodId: { company: 'Rebound', product: 'Rebound', language: 'EN' } });
  for (const application of applications) {
    const row = discretion.application(application);
    const what = words.at(row.title, row.company);
    for (const interview of row.interviews ?? []) addInterview(calendar, row, what, interview);
    for (const reminder of reminders?.get(application.id) ?? [])
      addDay(calendar, row, reminder.key, reminder.date, reminder.words(what));
    if (row.outcome !== 'open') continue;
    const open = row.stage === 'saved' || row.stage === 'started';
    if (open) addDay(calendar, row, 'closes', row.validThrough, words.closes(what));
    addDay(calendar, row, 'promised', row.promisedOn, words.promised(what));
  }
  for (const slot of slots) addSlot(calendar, slot, discretion.text(slot.words));
  return calendar.toString();

  function addInterview(to: ICalCalendar, row: Application, what: string, interview: Dated<Interview>): void {
    const { eventId, at, kind, round, minutes = USUAL, place, link, zone, notes } = interview;
    const names = interview.personIds?.flatMap((id) => people?.get(id) ?? []).map(discretion.text) ?? [];
    const said = [zone && words.agreed(at, zone), names.length > 0 && words.with(names.join(', ')), link, notes];
    to.createEvent({
      id: `${eventId}@rebound`,
      start: new Date(at),
      end: new Date(at + Math.max(1, minutes) * MINUTE),
      summary: plain(words.interview(what, kind, round)),
      location: plain(place || link || '') || null,
      description: plain(said.filter(Boolean).join('\n')) || null,
      url: link && /^https?:\/\/[\x21-\x7e]+$/i.test(link) ? link : null,
      ...stamps(row),
    });
  }
}

function addSlot(to: ICalCalendar, slot: CalendarSlot, summary: string): void {
  const { id, at, minutes = USUAL } = slot;
  const day = dayOf(slot.on);
  if (at === undefined && !day) return;
  to.createEvent({
    id: `${id}@rebound`,
    ...(at === undefined
      ? wholeDay(day ?? '')
      : { start: new Date(at), end: new Date(at + Math.max(1, minutes) * MINUTE) }),
    summary: plain(summary),
    ...stamps(slot),
  });
}

function addDay(to: ICalCalendar, row: Application, kind: string, text: string | undefined, summary: string): void {
  const day = dayOf(text);
  if (!day) return;
  to.createEvent({ id: `${row.id}-${kind}@rebound`, ...wholeDay(day), summary: plain(summary), ...stamps(row) });
}

function wholeDay(day: string) {
  // Dates are written as they are in UTC.
  const start = new Date(day);
  return { start, end: new Date(start.getTime() + DAY), allDay: true };
}

const stamps = ({ updatedAt }: Pick<Application, 'updatedAt'>) => ({
  stamp: new Date(updatedAt),
  lastModified: new Date(updatedAt),
});

/** Without control characters, which no calendar takes. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
}
