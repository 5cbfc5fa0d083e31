import { effective } from './effective.ts';
import { nameKey } from './names.ts';
import type { AnyRecord, RecordKind } from './records.ts';
import type { JournalEvent } from './types.ts';

/** Values by the name that they had before, and that which they have now: events stay as they were written. */
export const RENAMED: Partial<Record<RecordKind, Readonly<Record<string, string>>>> = {
  // 2026-11: an object that has a "then" is taken for a promise.
  plan: Object.fromEntries([['then', 'response']]),
};

/** What a record's events add up to, or undefined when nothing is left of it (all undone, or deleted). */
export function foldRecord(history: readonly JournalEvent[]): AnyRecord | undefined {
  const events = effective(history);
  const puts = events.filter((event) => event.type === 'put');
  const first = puts[0];
  if (!first?.kind || events.some((event) => event.type === 'deleted')) return undefined;
  const names = RENAMED[first.kind] ?? {};
  const data: Record<string, unknown> = {};
  for (const put of puts) for (const [name, value] of Object.entries(put.data ?? {})) data[names[name] ?? name] = value;
  for (const [name, value] of Object.entries(data)) if (value === null || value === undefined) delete data[name];
  const company = typeof data.company === 'string' ? nameKey(data.company) : '';
  return {
    ...data,
    ...(company && { companyKey: company }),
    id: first.applicationId,
    kind: first.kind,
    createdAt: Math.min(...history.map((event) => event.recordedAt)),
    updatedAt: Math.max(...history.map((event) => event.recordedAt)),
  } as AnyRecord;
}
