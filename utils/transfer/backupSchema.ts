import * as v from 'valibot';
import {
  type Application,
  type DoneCapture,
  type JournalEvent,
  OUTCOMES,
  type SavedPosting,
  STAGES,
} from '../journal/types.ts';

/**
 * The backup file, checked to the letter: nothing in it is trusted, and a key that we don't know is a sign that it is
 * not ours. No text is capped, so that whatever could be written can be restored; the file as a whole is (`readBackup`).
 */

const text = v.string();
const time = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const stage = v.picklist(STAGES);
const outcome = v.picklist(OUTCOMES);

const fields = {
  title: text,
  company: text,
  location: text,
  url: text,
  site: text,
};
const moreFields = {
  remote: v.optional(v.boolean()),
  salary: v.optional(text),
  employmentType: v.optional(text),
  datePosted: v.optional(text),
  validThrough: v.optional(text),
  notes: v.optional(text),
  appliedAt: v.optional(time),
};

const ApplicationSchema = v.strictObject({
  ...fields,
  ...moreFields,
  id,
  keys: v.array(text),
  stage,
  outcome,
  outcomeAt: v.optional(time),
  stageAt: time,
  createdAt: time,
  updatedAt: time,
  askAfter: v.optional(time),
  companyKey: text,
  titleKey: text,
});

const EventSchema = v.strictObject({
  id,
  applicationId: id,
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
    'later',
    'undone',
    'deleted',
  ]),
  fields: v.optional(v.partial(v.strictObject({ ...fields, ...moreFields }))),
  keys: v.optional(v.array(text)),
  stage: v.optional(stage),
  outcome: v.optional(outcome),
  evidence: v.optional(v.strictObject({ how: v.picklist(['url', 'element', 'text']), sentence: text, url: text })),
  undoes: v.optional(id),
  text: v.optional(text),
  until: v.optional(time),
});

const PostingSchema = v.strictObject({ applicationId: id, seenAt: time, url: text, description: text });
const CaptureSchema = v.strictObject({ id, at: time, applicationId: v.optional(id) });

export const TablesSchema = v.strictObject({
  applications: v.array(ApplicationSchema),
  events: v.array(EventSchema),
  postings: v.array(PostingSchema),
  captures: v.array(CaptureSchema),
});
export type Tables = v.InferOutput<typeof TablesSchema>;

export const BackupSchema = v.strictObject({
  format: v.literal('rebound'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  tables: TablesSchema,
});
export type Backup = v.InferOutput<typeof BackupSchema>;

/** Fails to compile when a table gets a field that the backup would refuse. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
type Row<Name extends keyof Tables> = Required<Tables[Name][number]>;
true satisfies Same<keyof Row<'applications'>, keyof Required<Application>>;
true satisfies Same<keyof Row<'events'>, keyof Required<JournalEvent>>;
true satisfies Same<Row<'events'>['type'], JournalEvent['type']>;
true satisfies Same<keyof Row<'postings'>, keyof Required<SavedPosting>>;
true satisfies Same<keyof Row<'captures'>, keyof Required<DoneCapture>>;
