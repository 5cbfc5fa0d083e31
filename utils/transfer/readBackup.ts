import * as v from 'valibot';
import { SCHEMA } from '../journal/db.ts';
import { fold } from '../journal/fold.ts';
import { type Backup, FrameSchema, ROW_SCHEMAS, type Tables } from './backupSchema.ts';
import { chunks, type Progress, pause } from './eachChunk.ts';
import { historiesIn } from './foldTables.ts';

/** Larger files are refused before they are read: ten thousand applications with their postings are about 60 MB. */
export const MAX_BYTES = 256 * 1024 * 1024;

/** Why a file can't be restored. `where` names the first place that is wrong, for whoever looks into the file. */
export interface Problem {
  kind: 'tooBig' | 'cutOff' | 'notOurs' | 'newer' | 'damaged';
  where?: string;
}

export type Result = { backup: Backup; problem?: undefined } | { backup?: undefined; problem: Problem };

/** Reads a backup file. Never throws; whatever is wrong with the file comes back as a problem. */
export async function readBackup(file: Blob, progress?: Progress): Promise<Result> {
  if (file.size > MAX_BYTES) return { problem: { kind: 'tooBig' } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { problem: { kind: 'cutOff' } };
  }
  const steps = check(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    progress?.(step.value);
    await pause();
  }
}

/** Checks the text of a backup file. */
export function parseBackup(text: string): Result {
  const steps = check(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Checks piece by piece, so that a page can draw in between; yields how far it is, from 0 to 1. */
function* check(text: string): Generator<number, Result> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Ours begin like this; what begins so and does not parse was cut off or changed on the way.
    return { problem: { kind: /^\s*\{\s*"format"\s*:\s*"rebound"/.test(text) ? 'cutOff' : 'notOurs' } };
  }
  const head = v.safeParse(v.object({ format: v.literal('rebound'), version: v.number() }), data);
  if (!head.success) return { problem: { kind: 'notOurs' } };
  if (head.output.version > SCHEMA) return { problem: { kind: 'newer' } };
  if (tooDeep(data)) return { problem: { kind: 'damaged' } };
  const frame = v.safeParse(FrameSchema, data, { abortEarly: true });
  if (!frame.success) return { problem: { kind: 'damaged', where: v.getDotPath(frame.issues[0]) ?? '' } };

  const given = frame.output.tables;
  const total = Object.values(given).reduce((sum, rows) => sum + rows.length, 1);
  const tables: Record<string, unknown[]> = {};
  let done = 0;
  for (const [name, schema] of Object.entries<v.GenericSchema>(ROW_SCHEMAS)) {
    const rows: unknown[] = [];
    tables[name] = rows;
    for (const some of chunks(given[name as keyof Tables])) {
      yield done / total;
      for (const row of some) {
        const result = v.safeParse(schema, row, { abortEarly: true });
        if (!result.success) {
          const path = v.getDotPath(result.issues[0]);
          return { problem: { kind: 'damaged', where: `tables.${name}.${rows.length}${path ? `.${path}` : ''}` } };
        }
        rows.push(result.output);
      }
      done += some.length;
    }
  }
  const { checkIns } = given;
  const backup: Backup = {
    ...frame.output,
    tables: { ...(tables as unknown as Tables), ...(checkIns && { checkIns }) },
  };
  yield 1;
  const where = yield* inconsistency(backup);
  return where ? { problem: { kind: 'damaged', where } } : { backup };
}

/** Honest files are seven levels deep. Checked first, because what is nested without end would exhaust the stack. */
function tooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth > 12 || Object.values(value).some((inner) => tooDeep(inner, depth + 1));
}

/** What is in there twice or mixed up, and applications whose history is missing: restoring would lose or change them. */
function* inconsistency({ tables }: Backup): Generator<number, string | undefined> {
  const twice = (name: string, ids: string[]) => (new Set(ids).size < ids.length ? `tables.${name}` : undefined);
  const kinds = new Map<string, string | undefined>();
  const mixed = tables.events.findIndex(({ applicationId, kind }) => {
    if (!kinds.has(applicationId)) kinds.set(applicationId, kind);
    return kinds.get(applicationId) !== kind;
  });
  if (mixed >= 0) return `tables.events.${mixed}.kind`;
  const ids = new Set<string>();
  for (const some of chunks(historiesIn(tables.events).applications)) {
    for (const history of some) ids.add(fold(history)?.id ?? '');
    yield 1;
  }
  const orphan = tables.applications.findIndex((row) => !ids.has(row.id));
  return (
    twice(
      'events',
      tables.events.map((event) => event.id),
    ) ??
    twice(
      'applications',
      tables.applications.map((row) => row.id),
    ) ??
    twice(
      'postings',
      tables.postings.map((posting) => posting.applicationId),
    ) ??
    twice(
      'captures',
      tables.captures.map((capture) => capture.id),
    ) ??
    twice(
      'files',
      tables.files.map((file) => file.id),
    ) ??
    (orphan < 0 ? undefined : `tables.applications[${orphan}]`)
  );
}
