import { isClosed } from '../journal/isClosed.ts';
import type { ActivityKind, RecordOf } from '../journal/records.ts';
import { type Application, type Channel, type Outcome, type Source, STAGES, type Stage } from '../journal/types.ts';
import type { Discretion } from './discretion.ts';

/** One line of the log for a job centre or an adviser: something that was done, and what came of it. */
export interface LogRow {
  /** Of the application, its interview, or the activity. */
  id: string;
  about: 'application' | 'interview' | 'activity';
  /** For the way to it; the record's id for an activity. */
  applicationId?: string;
  at: number;
  kind: 'application' | 'interview' | ActivityKind;
  /** The job, or the subject of an activity. */
  title: string;
  /** Employer or office, as it may be shown. */
  company: string;
  /** True when a private employer's name was left out. */
  hidden: boolean;
  place: string;
  /** With whom. */
  contact: string;
  /** How the person came to apply there. */
  source?: Source;
  site: string;
  agency: string;
  channel?: Channel;
  /** The site's own number of the posting. */
  reference: string;
  url: string;
  minutes?: number;
  /** What came of it: for activities in the person's words, for applications by stage or outcome. */
  result: string;
  stage?: Stage;
  outcome?: Outcome;
  /** They wrote or called, and nothing else is known of it. */
  answered?: boolean;
  /** When it came to that. */
  resultAt?: number;
  /** Still ahead. */
  planned: boolean;
}

/** From a moment on, and before another: milliseconds since the epoch. */
export interface Range {
  from: number;
  to: number;
}

interface Options {
  now: number;
  /** How private employers are spoken of; see `createDiscretion`. */
  discretion: Discretion;
  /** Through what an application was sent, by its id, where that is known. */
  channels?: ReadonlyMap<string, Channel>;
}

/** What was done in a range of time, the oldest first: applications sent, interviews, activities. */
export function logRows(
  applications: readonly Application[],
  activities: readonly RecordOf<'activity'>[],
  people: readonly RecordOf<'person'>[],
  { from, to }: Range,
  { now, discretion, channels }: Options,
): LogRow[] {
  const within = (at: number | undefined): at is number => at !== undefined && at >= from && at < to;
  const tomorrow = new Date(now).setHours(24, 0, 0, 0);
  const rows: LogRow[] = [];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const contacts = Map.groupBy(
    people.flatMap(({ name, applicationIds = [] }) => applicationIds.map((id) => ({ id, name }))),
    ({ id }) => id,
  );

  for (const application of applications) {
    const interviews = application.interviews?.filter(({ at }) => within(at)) ?? [];
    if (!within(application.appliedAt) && interviews.length === 0) continue;
    const hidden = discretion.isPrivate(application.company);
    const row = discretion.application(application);
    const base = {
      applicationId: row.id,
      title: row.title,
      company: row.company,
      hidden,
      place: row.location,
      site: row.site,
      agency: row.agency ?? '',
      reference: row.keys.find((key) => key.startsWith(`${row.site}:`))?.slice(row.site.length + 1) ?? '',
      url: row.url,
    };
    // Whoever is named there gives a private employer away.
    const named = (some: (string | undefined)[]) => (hidden ? '' : discretion.text(some.filter(Boolean).join(', ')));
    if (within(row.appliedAt))
      rows.push({
        ...base,
        ...resultOf(row),
        id: row.id,
        about: 'application',
        kind: 'application',
        at: row.appliedAt,
        contact: named(contacts.get(row.id)?.map(({ name }) => name) ?? []),
        ...(row.source && { source: row.source }),
        ...(channels?.has(row.id) && { channel: channels.get(row.id) }),
        result: '',
        planned: false,
      });
    for (const interview of interviews)
      rows.push({
        ...base,
        id: interview.eventId,
        about: 'interview',
        kind: 'interview',
        at: interview.at,
        place: hidden ? '' : discretion.text(interview.place ?? ''),
        contact: named(interview.personIds?.map((id) => names.get(id)) ?? []),
        reference: '',
        url: '',
        site: '',
        ...(interview.minutes !== undefined && { minutes: interview.minutes }),
        result: '',
        planned: interview.at > now,
      });
  }

  for (const one of activities) {
    const { id, activity, at, title, company = '', place = '', contact = '', link = '', result = '', minutes } = one;
    if (!within(at)) continue;
    const hidden = discretion.isPrivate(company);
    rows.push({
      id,
      about: 'activity',
      kind: activity,
      at,
      title: discretion.text(title),
      company: discretion.text(company),
      hidden,
      place: discretion.text(place),
      contact: hidden ? '' : discretion.text(contact),
      site: '',
      agency: '',
      reference: '',
      url: hidden ? '' : link,
      ...(minutes !== undefined && { minutes }),
      result: discretion.text(result),
      // Of an activity often only the day is known.
      planned: at >= tomorrow,
    });
  }
  return rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** How it ended, else how far it got, else that they answered. */
function resultOf(row: Application): Pick<LogRow, 'stage' | 'outcome' | 'answered' | 'resultAt'> {
  const { stage, outcome, outcomeAt, stageAt, heardAt } = row;
  if (isClosed(row)) return { stage, outcome, ...(outcomeAt !== undefined && { resultAt: outcomeAt }) };
  if (STAGES.indexOf(stage) > STAGES.indexOf('applied')) return { stage, resultAt: stageAt };
  return heardAt === undefined ? {} : { answered: true, resultAt: heardAt };
}
