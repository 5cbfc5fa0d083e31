import { effective } from './effective.ts';
import { nameKey } from './names.ts';
import type { AnyRecord } from './records.ts';
import type { JournalEvent } from './types.ts';

/** What a record's events add up to, or undefined when nothing is left of it (all undone, or deleted). */
export function foldRecord(history: readonly JournalEvent[]): AnyRecord | undefined {
  const events = effective(history);
  const puts = events.filter((event) => event.type === 'put');
  const first = puts[0];
  if (!first?.kind || events.some((event) => event.type === 'deleted')) return undefined;
  const data: Record<string, unknown> = Object.assign({}, ...puts.map((event) => event.data));
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
