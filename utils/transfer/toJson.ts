import { inOrder } from '../journal/effective.ts';
import type { AnyRecord } from '../journal/records.ts';
import type { Application, JournalEvent, SavedPosting } from '../journal/types.ts';
import { type Discretion, mapTexts } from './discretion.ts';
import { chunks, pause } from './eachChunk.ts';

export interface JsonSource {
  applications: readonly Application[];
  events: readonly JournalEvent[];
  records: readonly AnyRecord[];
  postings: readonly SavedPosting[];
}

/** Times are ISO 8601 in UTC; `history` is in the order it was written down. What is not known is left out. */
export interface JsonExport {
  /** What this is: a file for other programs, not the backup that Rebound restores. */
  format: 'rebound-export';
  version: 1;
  exportedAt: string;
  /** The fields of an application with its history, the posting as it was, and what was prepared for it and learned from it. */
  applications: (Readable & { history: Readable[]; posting?: Readable; prep?: Readable; sheets?: Readable[] })[];
  people: Readable[];
  employers: Readable[];
  activities: Readable[];
  documents: Readable[];
  questions: Readable[];
  stories: Readable[];
  goals: Readable[];
  snippets: Readable[];
}
type Readable = Record<string, unknown>;

const TIMES = new Set([
  'at',
  'recordedAt',
  'appliedAt',
  'stageAt',
  'outcomeAt',
  'createdAt',
  'updatedAt',
  'askAfter',
  'until',
  'from',
  'heardAt',
  'lastInAt',
  'lastOutAt',
  'lastTouchAt',
  'seenAt',
  'openedAt',
  'caughtAt',
  'learnedAt',
  'coveredUntil',
]);
/** For our own comparing. */
const INNER = new Set(['companyKey', 'titleKey']);

/** Applications, their histories and what goes with them, for other programs and for whoever wants to read it all. */
export function toJson(source: JsonSource, now: number, discretion: Discretion): JsonExport {
  const { one, rest } = writer(source, now, discretion);
  const { format, version, exportedAt, ...records } = rest;
  return { format, version, exportedAt, applications: source.applications.map(one), ...records };
}

/** The same as a file, written in pieces, so that the page can draw in between. */
export async function jsonFile(source: JsonSource, now: number, discretion: Discretion): Promise<Blob> {
  const { one, rest } = writer(source, now, discretion);
  const { format, version, exportedAt, ...records } = rest;
  const parts = [`${JSON.stringify({ format, version, exportedAt }).slice(0, -1)},\n"applications":[`];
  let comma = '\n';
  for (const some of chunks(source.applications, 200)) {
    parts.push(comma + some.map((row) => JSON.stringify(one(row), undefined, 2)).join(',\n'));
    comma = ',\n';
    await pause();
  }
  parts.push(`\n],${JSON.stringify(records, undefined, 2).slice(1)}\n`);
  return new Blob(parts, { type: 'application/json' });
}

function writer(source: JsonSource, now: number, discretion: Discretion) {
  const histories = Map.groupBy(source.events, (event) => event.applicationId);
  const postings = new Map(source.postings.map((posting) => [posting.applicationId, posting]));
  const learning = Map.groupBy(
    source.records.filter((record) => record.kind === 'sheet' || record.kind === 'prep'),
    ({ applicationId }) => applicationId,
  );
  const records = (kind: AnyRecord['kind']) =>
    source.records
      .filter((record) => record.kind === kind)
      .map((record) => readable(discreetRecord(record, discretion)));
  return {
    one(row: Application): JsonExport['applications'][number] {
      const hidden = discretion.isPrivate(row.company);
      const shown = discretion.application(row);
      const members = [row.id, ...(row.joinedIds ?? [])];
      const posting = hidden ? undefined : members.map((id) => postings.get(id)).find((one) => one !== undefined);
      const learned = (kind: 'sheet' | 'prep') =>
        members
          .flatMap((id) => learning.get(id) ?? [])
          .filter((record) => record.kind === kind)
          .map((record) => mapTexts(record, discretion.text))
          .map((record) => readable(hidden ? (withoutAddresses(record) as AnyRecord) : record));
      const sheets = learned('sheet');
      const [prep] = learned('prep');
      return {
        ...readable(shown),
        history: inOrder(members.flatMap((id) => histories.get(id) ?? [])).map((event) =>
          readable(discreetEvent(event, hidden ? shown.company : undefined, discretion)),
        ),
        ...(posting && { posting: readable(mapTexts(posting, discretion.text)) }),
        ...(prep && { prep }),
        ...(sheets.length > 0 && { sheets }),
      };
    },
    rest: {
      format: 'rebound-export',
      version: 1,
      exportedAt: new Date(now).toISOString(),
      people: records('person'),
      employers: records('employer'),
      activities: records('activity'),
      documents: records('document'),
      questions: records('question'),
      stories: records('story'),
      goals: records('goal'),
      snippets: records('snippet'),
    } satisfies Omit<JsonExport, 'applications'>,
  };
}

const ADDRESSES = new Set(['url', 'link', 'links', 'site', 'keys']);

/** Addresses would name a private employer as well as its name does, and so would an earlier spelling of it. */
function discreetEvent(event: JournalEvent, standIn: string | undefined, discretion: Discretion): JournalEvent {
  const shown = mapTexts(event, discretion.text);
  if (standIn === undefined) return shown;
  const fields = shown.fields && { ...shown.fields, ...(shown.fields.company && { company: standIn }) };
  return withoutAddresses({ ...shown, ...(fields && { fields }) }) as JournalEvent;
}

function withoutAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAddresses);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !ADDRESSES.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutAddresses(inner)]));
}

function discreetRecord(record: AnyRecord, discretion: Discretion): AnyRecord {
  const shown = mapTexts(record, discretion.text);
  if (record.kind !== 'person' || !record.company || !discretion.isPrivate(record.company)) return shown;
  const { email: _, ...rest } = shown as typeof record;
  return withoutAddresses(rest) as AnyRecord;
}

function readable(value: object): Readable {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (INNER.has(name) ? [] : [[name, one(name, inner)]])),
  );
}

function one(name: string, value: unknown): unknown {
  if (typeof value === 'number') {
    const time = TIMES.has(name) ? new Date(value) : undefined;
    return time && !Number.isNaN(time.getTime()) ? time.toISOString() : value;
  }
  if (Array.isArray(value)) return value.map((inner) => one('', inner));
  return typeof value === 'object' && value !== null ? readable(value) : value;
}
