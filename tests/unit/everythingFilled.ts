import fc from 'fast-check';
import {
  ACTIVITY_KINDS,
  type AnyRecord,
  DOCUMENT_KINDS,
  PERSON_ROLES,
  type RecordData,
  type RecordKind,
} from '../../utils/journal/records.ts';
import {
  type ApplicationFields,
  CHANNELS,
  type EventType,
  type Evidence,
  FEEDBACK_RATINGS,
  type Feedback,
  INTERVIEW_KINDS,
  type Interview,
  type JournalEvent,
  LETTERS,
  type Message,
  OUTCOMES,
  PAY_PERIODS,
  type Pay,
  SOURCES,
  STAGES,
  STATED_REASONS,
  type TimerAnswer,
} from '../../utils/journal/types.ts';
import { recoveryRecords } from './recoveryFilled.ts';

/**
 * Histories in which every value that there can be is there. Made from the types: a new field that is missing here does
 * not compile.
 */

/** One generator for every name of a type, optional ones included. */
type All<T> = { [Name in keyof T]-?: fc.Arbitrary<NonNullable<T[Name]>> };

const text = fc.string({ unit: 'grapheme' });
const time = fc.integer({ min: 0, max: 4e12 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0);
const id = fc.uuid();

const pay = fc.record({
  min: number,
  max: number,
  currency: text,
  period: fc.constantFrom(...PAY_PERIODS),
} satisfies All<Pay>);

const fields = fc.record({
  title: text,
  company: text,
  location: text,
  url: text,
  site: text,
  remote: fc.boolean(),
  salary: text,
  pay,
  employmentType: text,
  hours: text,
  source: fc.constantFrom(...SOURCES),
  agency: text,
  datePosted: text,
  validThrough: text,
  promisedOn: text,
  excitement: number,
  country: text,
  publicSector: fc.boolean(),
  timerDays: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), number),
  roundSize: number,
  onlyJustFit: fc.boolean(),
  stopGap: fc.boolean(),
  noContact: fc.boolean(),
  tags: fc.array(text),
  documentIds: fc.array(id),
  notes: text,
  appliedAt: time,
} satisfies All<ApplicationFields>);

const interview = fc.record({
  kind: fc.constantFrom(...INTERVIEW_KINDS),
  round: number,
  zone: text,
  minutes: number,
  place: text,
  link: text,
  personIds: fc.array(id),
  notes: text,
} satisfies All<Interview>);
const message = fc.record({
  direction: fc.constantFrom('in' as const, 'out' as const),
  channel: fc.constantFrom(...CHANNELS),
  personId: id,
  letter: fc.constantFrom(...LETTERS),
  receipt: fc.constant(true as const),
} satisfies All<Message>);
const feedback = fc.record({
  reason: text,
  was: text,
  wasNot: text,
  liked: text,
  stated: fc.constantFrom(...STATED_REASONS),
  rating: fc.constantFrom(...FEEDBACK_RATINGS),
  theme: text,
  general: fc.boolean(),
  coveredUntil: time,
} satisfies All<Feedback>);
const evidence = fc.record({
  how: fc.constantFrom('url' as const, 'element' as const, 'text' as const),
  sentence: text,
  url: text,
} satisfies All<Evidence>);
const timer = fc.record({
  timer: text,
  answer: fc.constantFrom('done' as const, 'snooze' as const, 'never' as const),
  from: time,
  until: time,
} satisfies All<TimerAnswer>);

const records = {
  person: fc.record({
    name: text,
    role: fc.constantFrom(...PERSON_ROLES),
    company: text,
    applicationIds: fc.array(id),
    email: text,
    phone: text,
    link: text,
    lastTouchAt: time,
    notes: text,
  } satisfies All<RecordData['person']>),
  employer: fc.record({
    company: text,
    private: fc.boolean(),
    nickname: text,
    notes: text,
  } satisfies All<RecordData['employer']>),
  activity: fc.record({
    activity: fc.constantFrom(...ACTIVITY_KINDS),
    title: text,
    at: time,
    minutes: number,
    place: text,
    company: text,
    contact: text,
    link: text,
    result: text,
    notes: text,
  } satisfies All<RecordData['activity']>),
  document: fc.record({
    document: fc.constantFrom(...DOCUMENT_KINDS),
    name: text,
    link: text,
    fileId: id,
    notes: text,
  } satisfies All<RecordData['document']>),
  view: fc.record({
    name: text,
    choice: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.oneof(text, fc.boolean(), number, fc.array(text))),
  } satisfies All<RecordData['view']>),
  template: fc.record({
    name: text,
    letter: fc.constantFrom(...LETTERS),
    language: text,
    subject: text,
    body: text,
  } satisfies All<RecordData['template']>),
  ...recoveryRecords,
} satisfies { [Kind in RecordKind]: fc.Arbitrary<RecordData[Kind]> };

/** An event of every type, each with all that it can carry. `undone` and `deleted` would take the rest away. */
const TYPES = {
  saved: true,
  started: true,
  applied: true,
  seen: true,
  edited: true,
  stage: true,
  outcome: true,
  note: true,
  message: true,
  interview: true,
  feedback: true,
  timer: true,
  later: true,
  amended: true,
  undone: true,
  put: false,
  deleted: false,
} satisfies Record<EventType, boolean>;

const carried = fc.record({
  by: fc.constantFrom('page' as const, 'person' as const),
  fields,
  keys: fc.array(text),
  stage: fc.constantFrom(...STAGES),
  outcome: fc.constantFrom(...OUTCOMES),
  evidence,
  undoes: id,
  text,
  message,
  interview,
  feedback,
  timer,
  amends: id,
  change: fc.record({
    at: time,
    text,
    stage: fc.constantFrom(...STAGES),
    outcome: fc.constantFrom(...OUTCOMES),
    message,
    interview,
    feedback,
  } satisfies All<NonNullable<JournalEvent['change']>>),
  until: time,
} satisfies All<Omit<JournalEvent, 'id' | 'applicationId' | 'at' | 'recordedAt' | 'type' | 'kind' | 'data'>>);

const steps = Object.entries(TYPES).flatMap(([type, used]) => (used ? [type as EventType] : []));

/** The history of one application. */
const history: fc.Arbitrary<JournalEvent[]> = fc.tuple(...steps.map(() => fc.tuple(time, carried))).map((all) =>
  all.map(([at, more], index) => ({
    ...more,
    id: `event ${index}`,
    applicationId: 'application',
    at,
    recordedAt: at + index,
    type: steps[index] ?? 'saved',
  })),
);

/** The history of one record of each kind. */
const recordHistories: fc.Arbitrary<JournalEvent[]> = fc
  .tuple(
    ...(Object.keys(records) as RecordKind[]).map((kind) =>
      fc.tuple(fc.constant(kind), time, records[kind] as fc.Arbitrary<Partial<AnyRecord>>),
    ),
  )
  .map((all) =>
    all.map(([kind, at, data]) => ({
      id: `event of ${kind}`,
      applicationId: kind,
      kind,
      at,
      recordedAt: at,
      by: 'person',
      type: 'put',
      data: data as Record<string, unknown>,
    })),
  );

export const everythingFilled: fc.Arbitrary<JournalEvent[]> = fc
  .tuple(history, recordHistories)
  .map(([one, more]) => [...one, ...more]);
