import * as v from 'valibot';
import { ACTIVITY_KINDS, type Changes, DOCUMENT_KINDS, PERSON_ROLES, type RecordData } from '../journal/records.ts';
import { LETTERS } from '../journal/types.ts';
import { RECOVERY_SCHEMAS } from './recoverySchemas.ts';

/** What may be in the events of each kind of record. Every value may be missing (unchanged) or null (taken away). */

const text = v.nullish(v.string());
const number = v.nullish(v.pipe(v.number(), v.finite()));
const ids = v.nullish(v.array(v.string()));

export const RECORD_SCHEMAS = {
  person: v.strictObject({
    name: text,
    role: v.nullish(v.picklist(PERSON_ROLES)),
    company: text,
    applicationIds: ids,
    email: text,
    phone: text,
    link: text,
    lastTouchAt: number,
    notes: text,
  }),
  employer: v.strictObject({ company: text, private: v.nullish(v.boolean()), nickname: text, notes: text }),
  activity: v.strictObject({
    activity: v.nullish(v.picklist(ACTIVITY_KINDS)),
    title: text,
    at: number,
    minutes: number,
    place: text,
    company: text,
    contact: text,
    link: text,
    result: text,
    notes: text,
  }),
  document: v.strictObject({
    document: v.nullish(v.picklist(DOCUMENT_KINDS)),
    name: text,
    link: text,
    fileId: text,
    notes: text,
  }),
  // The applications page reads a stored choice with a schema of its own.
  view: v.strictObject({ name: text, choice: v.nullish(v.record(v.string(), v.unknown())) }),
  ...RECOVERY_SCHEMAS,
  template: v.strictObject({
    name: text,
    letter: v.nullish(v.picklist(LETTERS)),
    language: text,
    subject: text,
    body: text,
  }),
};

/** Fails to compile when a kind gets a value that the backup would refuse. */
type Keys<T> = { [Kind in keyof T]: keyof T[Kind] };
true satisfies Keys<RecordData> extends Keys<{
  [Kind in keyof typeof RECORD_SCHEMAS]: Required<v.InferOutput<(typeof RECORD_SCHEMAS)[Kind]>>;
}>
  ? true
  : never;
true satisfies v.InferOutput<typeof RECORD_SCHEMAS.person> extends Changes<RecordData['person']> ? true : never;
