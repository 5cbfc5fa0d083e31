import * as v from 'valibot';
import { RECORD_KINDS, type StoredFile } from '../journal/records.ts';
import type { CheckIn } from '../journal/recoveryRecords.ts';
import {
  type Application,
  CHANNELS,
  type DoneCapture,
  FEEDBACK_RATINGS,
  INTERVIEW_KINDS,
  type JournalEvent,
  LETTERS,
  OUTCOMES,
  PAY_PERIODS,
  type SavedPosting,
  SOURCES,
  STAGES,
  STATED_REASONS,
} from '../journal/types.ts';
import { isBase64 } from './base64.ts';
import { RECORD_SCHEMAS } from './recordSchemas.ts';

/**
 * The backup file, checked to the letter: nothing in it is trusted, and a key that we don't know is a sign that it is
 * not ours. No text is capped, so that whatever could be written can be restored; the file as a whole is (`readBackup`).
 */

const text = v.string();
/** As far as a `Date` goes: beyond that no page could show it. */
const time = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const stage = v.picklist(STAGES);
const outcome = v.picklist(OUTCOMES);

const texts = v.array(text);
const number = v.pipe(v.number(), v.finite());

const fields = {
  title: text,
  company: text,
  location: text,
  url: text,
  site: text,
};
const moreFields = {
  remote: v.boolean(),
  salary: text,
  pay: v.strictObject({
    min: v.optional(number),
    max: v.optional(number),
    currency: v.optional(text),
    period: v.optional(v.picklist(PAY_PERIODS)),
  }),
  employmentType: text,
  hours: text,
  source: v.picklist(SOURCES),
  agency: text,
  datePosted: text,
  validThrough: text,
  promisedOn: text,
  excitement: number,
  country: text,
  publicSector: v.boolean(),
  timerDays: v.record(text, number),
  roundSize: number,
  onlyJustFit: v.boolean(),
  stopGap: v.boolean(),
  noContact: v.boolean(),
  tags: texts,
  documentIds: v.array(id),
  notes: text,
  appliedAt: time,
};
const interview = {
  kind: v.picklist(INTERVIEW_KINDS),
  round: v.optional(number),
  zone: v.optional(text),
  minutes: v.optional(number),
  place: v.optional(text),
  link: v.optional(text),
  personIds: v.optional(v.array(id)),
  notes: v.optional(text),
};
const feedback = {
  reason: v.optional(text),
  was: v.optional(text),
  wasNot: v.optional(text),
  liked: v.optional(text),
  stated: v.optional(v.picklist(STATED_REASONS)),
  rating: v.optional(v.picklist(FEEDBACK_RATINGS)),
  theme: v.optional(text),
  general: v.optional(v.boolean()),
  coveredUntil: v.optional(time),
};
const dated = { eventId: id, at: time };
const timerAnswer = v.strictObject({
  timer: text,
  answer: v.picklist(['done', 'snooze', 'never']),
  from: time,
  until: v.optional(time),
});

const ApplicationSchema = v.strictObject({
  ...fields,
  ...v.partial(v.strictObject(moreFields)).entries,
  id,
  keys: v.array(text),
  stage,
  outcome,
  outcomeAt: v.optional(time),
  stageAt: time,
  createdAt: time,
  updatedAt: time,
  askAfter: v.optional(time),
  interviews: v.optional(v.array(v.strictObject({ ...interview, ...dated }))),
  feedback: v.optional(v.array(v.strictObject({ ...feedback, ...dated }))),
  lastInAt: v.optional(time),
  lastOutAt: v.optional(time),
  heardAt: v.optional(time),
  sent: v.optional(
    v.array(v.strictObject({ at: time, letter: v.optional(v.picklist(LETTERS)), personId: v.optional(id) })),
  ),
  answerTimes: v.optional(v.partial(v.strictObject(v.entriesFromList(STAGES, time)))),
  timerAnswers: v.optional(v.array(timerAnswer)),
  companyKey: text,
  titleKey: text,
});

type Nullable<T extends v.ObjectEntries> = {
  [Name in keyof T]: v.NullableSchema<T[Name] & v.GenericSchema, undefined>;
};

/** In a change, null takes a value away. */
function nullable<T extends v.ObjectEntries>(entries: T): Nullable<T> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, schema]) => [name, v.nullable(schema as v.GenericSchema)]),
  ) as Nullable<T>;
}

const said = {
  text: v.optional(text),
  stage: v.optional(stage),
  outcome: v.optional(outcome),
  message: v.optional(
    v.strictObject({
      direction: v.picklist(['in', 'out']),
      channel: v.optional(v.picklist(CHANNELS)),
      personId: v.optional(id),
      letter: v.optional(v.picklist(LETTERS)),
      receipt: v.optional(v.literal(true)),
    }),
  ),
  interview: v.optional(v.strictObject(interview)),
  feedback: v.optional(v.strictObject(feedback)),
};

const EventSchema = v.pipe(
  v.strictObject({
    id,
    applicationId: id,
    kind: v.optional(v.picklist(RECORD_KINDS)),
    at: time,
    recordedAt: time,
    by: v.picklist(['page', 'person']),
    type: v.picklist([
      'saved',
      'started',
      'applied',
      'seen',
      'edited',
      'stage',
      'outcome',
      'note',
      'message',
      'interview',
      'feedback',
      'timer',
      'later',
      'put',
      'amended',
      'undone',
      'deleted',
    ]),
    fields: v.optional(v.partial(v.strictObject(nullable({ ...fields, ...moreFields })))),
    keys: v.optional(texts),
    evidence: v.optional(v.strictObject({ how: v.picklist(['url', 'element', 'text']), sentence: text, url: text })),
    undoes: v.optional(id),
    ...said,
    timer: v.optional(timerAnswer),
    data: v.optional(v.record(v.string(), v.unknown())),
    amends: v.optional(id),
    change: v.optional(v.strictObject({ ...said, at: v.optional(time) })),
    until: v.optional(time),
  }),
  v.check(({ kind, data }) => !data || (kind !== undefined && v.is(RECORD_SCHEMAS[kind], data))),
);

const PostingSchema = v.strictObject({ applicationId: id, seenAt: time, url: text, description: text });
/** A file's bytes are in base64. */
const FileSchema = v.strictObject({
  id,
  name: text,
  type: text,
  data: v.pipe(v.string(), v.check(isBase64)),
  addedAt: time,
});
const CheckInSchema = v.strictObject({
  day: v.pipe(v.string(), v.isoDate()),
  mood: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  at: time,
});
const CaptureSchema = v.strictObject({ id, at: time, applicationId: v.optional(id) });

/** What a row of each table looks like. Records are not here: they fold from the events. */
export const ROW_SCHEMAS = {
  applications: ApplicationSchema,
  events: EventSchema,
  postings: PostingSchema,
  captures: CaptureSchema,
  files: FileSchema,
};
export type Tables = { [Name in keyof typeof ROW_SCHEMAS]: v.InferOutput<(typeof ROW_SCHEMAS)[Name]>[] };

const rows = v.array(v.unknown());
/** The file without a look at its rows, which are many (see `readBackup`). */
export const FrameSchema = v.strictObject({
  format: v.literal('rebound'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  tables: v.strictObject({
    applications: rows,
    events: rows,
    postings: rows,
    captures: rows,
    /** Absent in the first version. */
    files: v.optional(rows, []),
    /** How days felt: only when the person wanted them in the file. */
    checkIns: v.optional(v.array(CheckInSchema)),
  }),
});
export type Backup = Omit<v.InferOutput<typeof FrameSchema>, 'tables'> & { tables: Tables & { checkIns?: CheckIn[] } };

/** Fails to compile when a table gets a field that the backup would refuse. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
type Row<Name extends keyof Tables> = Required<Tables[Name][number]>;
true satisfies Same<keyof Row<'applications'>, keyof Required<Application>>;
true satisfies Same<keyof Row<'events'>, keyof Required<JournalEvent>>;
true satisfies Same<Row<'events'>['type'], JournalEvent['type']>;
true satisfies Same<keyof Row<'postings'>, keyof Required<SavedPosting>>;
true satisfies Same<keyof Row<'captures'>, keyof Required<DoneCapture>>;
true satisfies Same<keyof Row<'files'>, keyof Required<StoredFile>>;
