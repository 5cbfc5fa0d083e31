import * as v from 'valibot';
import { SCHEMA } from '../journal/db.ts';
import { type Backup, BackupSchema } from './backupSchema.ts';
import { foldTables } from './foldTables.ts';

/** Larger files are refused before they are read: ten thousand applications with their postings are about 60 MB. */
export const MAX_BYTES = 256 * 1024 * 1024;

/** Why a file can't be restored. `where` names the first place that is wrong, for whoever looks into the file. */
export interface Problem {
  kind: 'tooBig' | 'cutOff' | 'notOurs' | 'newer' | 'damaged';
  where?: string;
}

export type Result = { backup: Backup; problem?: undefined } | { backup?: undefined; problem: Problem };

/** Reads a backup file. Never throws; whatever is wrong with the file comes back as a problem. */
export async function readBackup(file: Blob): Promise<Result> {
  if (file.size > MAX_BYTES) return { problem: { kind: 'tooBig' } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { problem: { kind: 'cutOff' } };
  }
  return parseBackup(text);
}

/** Checks the text of a backup file. */
export function parseBackup(text: string): Result {
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
  const result = v.safeParse(BackupSchema, data, { abortEarly: true });
  if (!result.success) return { problem: { kind: 'damaged', where: v.getDotPath(result.issues[0]) ?? '' } };
  const where = inconsistency(result.output);
  return where ? { problem: { kind: 'damaged', where } } : { backup: result.output };
}

/** Honest files are six levels deep. Checked first, because what is nested without end would exhaust the stack. */
function tooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth > 8 || Object.values(value).some((inner) => tooDeep(inner, depth + 1));
}

/** Ids that occur twice, and applications whose history is missing: restoring would lose or change them. */
function inconsistency({ tables }: Backup): string | undefined {
  const twice = (name: string, ids: string[]) => (new Set(ids).size < ids.length ? `tables.${name}` : undefined);
  const ids = new Set(foldTables(tables.events).applications.map((row) => row.id));
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
