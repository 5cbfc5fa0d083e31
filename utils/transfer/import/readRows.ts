import { canonicalUrl } from '../../capture/url.ts';
import { type Outcome, STAGES, type Stage } from '../../journal/types.ts';
import type { Mapping } from './columnNames.ts';
import { columnKey, type Importer, type Status, type Target } from './importer.ts';
import type { Table } from './parseTable.ts';
import { type DateOrder, dateOrderOf, readDate, SLASHED } from './readDate.ts';
import { statusOf } from './statusWords.ts';

/** What a line says: the application that it stands for. */
export interface ImportedRow {
  line: number;
  fields: {
    title: string;
    company: string;
    location?: string;
    url?: string;
    site?: string;
    salary?: string;
    employmentType?: string;
    tags?: string[];
    notes?: string;
  };
  description?: string;
  keys: string[];
  stage: Stage;
  outcome?: Outcome;
  /** When it was saved or applied for, and when it last changed: milliseconds since the epoch, where the line says so. */
  at?: number;
  changedAt?: number;
}

/** Why a line can't be read. `text` is what stands there. */
export interface BadRow {
  line: number;
  problem: 'noTitle' | 'noCompany' | 'noNames' | 'date' | 'future' | 'quotes';
  text: string;
}

export interface ReadOptions {
  mapping: Mapping;
  order?: DateOrder;
  /** Columns that are left out unless asked for, by their place: they go into the notes. */
  also?: readonly number[];
}

export interface ReadRows {
  rows: ImportedRow[];
  bad: BadRow[];
  /** Words for where an application stands that said nothing to us, with how often they stand there. */
  unknown: Map<string, number>;
}

const MAX_FIELD = 300;
const MAX_NOTES = 20_000;
const MAX_TAGS = 20;
/** Clocks and time zones differ by so much. */
const TOMORROW = 2 * 24 * 60 * 60 * 1000;

/** The applications in a table. A line that can't be read comes back with its reason; the others don't mind. */
export function readRows(
  table: Table,
  importer: Importer,
  { mapping, order, also = [] }: ReadOptions,
  now: number,
): ReadRows {
  const result: ReadRows = { rows: [], bad: [], unknown: new Map() };
  const dates = order ?? orderOf(table, mapping, importer);
  for (const { line, cells, open } of table.rows) {
    const cell = (target: Target) => (cells[mapping.indexOf(target)] ?? '').trim();
    const short = (target: Target) => cell(target).replace(/\s+/g, ' ').slice(0, MAX_FIELD).trim();
    const [title, company] = [short('title'), short('company')];
    const bad = (problem: BadRow['problem'], text: string) =>
      result.bad.push({ line, problem, text: text.slice(0, MAX_FIELD) });
    if (open) {
      bad('quotes', cells.join(' ').trim());
      continue;
    }
    if (!title || !company) {
      bad(title ? 'noCompany' : company ? 'noTitle' : 'noNames', title || company || cells.join(' ').trim());
      continue;
    }
    const times = new Map<Target, number>();
    const wrong = (['appliedAt', 'savedAt', 'changedAt'] as const).find((target) => {
      const text = cell(target);
      const at = text === '' ? undefined : readDate(text, dates);
      if (at !== undefined) times.set(target, at);
      // A column of dates may say "yes" of what was applied for.
      return text !== '' && at === undefined && !/^(-+|n\/?a|none|yes|no|true|false|x|✓)$/i.test(text);
    });
    if (wrong) {
      bad('date', cell(wrong));
      continue;
    }
    const late = [...times].find(([, at]) => at > now + TOMORROW);
    if (late) {
      bad('future', cell(late[0]));
      continue;
    }
    const applied = times.get('appliedAt');
    const status = statusIn(cell('status'), cell('outcome'), importer, result.unknown);
    const stage = stageOf(status, importer, applied !== undefined || /^(yes|true|x|✓)$/i.test(cell('appliedAt')));
    const address = cell('url');
    const url =
      canonicalUrl(address) ??
      canonicalUrl(/^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : undefined);
    const tags = [...cell('tags').split(/[,;\n]/), ...(status ? [] : [cell('status')])]
      .map((tag) => tag.trim().slice(0, 60))
      .filter(Boolean);
    const notes = [
      cell('notes'),
      ...also.map((at) => labelled(table.header[at], cells[at])),
      labelled(table.header[mapping.indexOf('contact')], cell('contact')),
    ]
      .filter(Boolean)
      .join('\n\n')
      .slice(0, MAX_NOTES);
    const site = importer.site ?? siteOf(short('site'), url);
    const at = stage === 'saved' ? (times.get('savedAt') ?? applied) : (applied ?? times.get('savedAt'));
    const changedAt = times.get('changedAt');
    const description = cell('description');
    result.rows.push({
      line,
      fields: {
        title,
        company,
        ...(short('location') && { location: short('location') }),
        ...(url && { url }),
        ...(site && { site }),
        ...(short('salary') && { salary: short('salary') }),
        ...(short('employmentType') && { employmentType: short('employmentType') }),
        ...(tags.length > 0 && { tags: [...new Set(tags)].slice(0, MAX_TAGS) }),
        ...(notes && { notes }),
      },
      ...(description && { description }),
      keys: url ? [...new Set([importer.keyOf?.(new URL(url)) ?? url, url])] : [],
      stage,
      ...(status?.outcome && status.outcome !== 'open' && { outcome: status.outcome }),
      ...(at !== undefined && { at }),
      ...(changedAt !== undefined && (at === undefined || changedAt >= at) && { changedAt }),
    });
  }
  return result;
}

/** The columns that an importer leaves out unless asked for, by their place. */
export function privateColumns(header: readonly string[], { private: names = [] }: Importer): number[] {
  return header.flatMap((name, at) => (names.includes(columnKey(name)) ? [at] : []));
}

/** How the table writes slashed dates: as its columns tell, else as its program does. */
export function orderOf(table: Table, mapping: Mapping, { dates }: Importer): DateOrder {
  return dates ?? dateOrderOf(dateCells(table, mapping)) ?? 'monthFirst';
}

/** Whether the order of day and month is a question at all: 3/4/2026 has two readings, and 2026-03-04 one. */
export function hasSlashedDates(table: Table, mapping: Mapping): boolean {
  return dateCells(table, mapping).some((cell) => SLASHED.test(cell));
}

function dateCells({ rows }: Table, mapping: Mapping): string[] {
  const columns = (['appliedAt', 'savedAt', 'changedAt'] as const)
    .map((target) => mapping.indexOf(target))
    .filter((at) => at >= 0);
  return columns.flatMap((at) => rows.map((row) => row.cells[at] ?? ''));
}

function statusIn(
  words: string,
  outcome: string,
  importer: Importer,
  unknown: Map<string, number>,
): Status | undefined {
  const said = [words, outcome].map((word) => (word ? statusOf(word, importer) : {}));
  if (said[0] === undefined) unknown.set(words.slice(0, 60), (unknown.get(words.slice(0, 60)) ?? 0) + 1);
  return said[0] && { ...said[0], ...(said[1]?.outcome && { outcome: said[1].outcome }) };
}

/** The furthest that the line speaks of; saved, when nothing says more. */
function stageOf(status: Status | undefined, importer: Importer, applied: boolean): Stage {
  // A word says more than a column that is called "Date".
  const dated = applied && status?.stage !== 'saved' && status?.stage !== 'started';
  const said: (Stage | undefined)[] = [importer.stage, status?.stage, dated ? 'applied' : undefined];
  if (importer.stage === 'saved') return 'saved';
  // Only what was sent can be answered.
  if (status?.outcome === 'rejected' || status?.outcome === 'noReply') said.push('applied');
  return said.reduce<Stage>((far, one) => (one && STAGES.indexOf(one) > STAGES.indexOf(far) ? one : far), 'saved');
}

/** "LinkedIn" is the site `linkedin`; without a word, it is the address. */
function siteOf(word: string, url: string | undefined): string | undefined {
  const host = /^[\w-]+(\.[\w-]+)+$/.test(word) ? word : undefined;
  if (word && !host) return /^[\p{L}\p{N}]+$/u.test(word) ? word.toLowerCase() : word;
  return (host ?? (url && new URL(url).hostname))?.replace(/^www\./, '').toLowerCase();
}

/** A value that has no field of its own, with the name of its column. */
function labelled(name = '', cell = ''): string {
  return cell.trim() && `${name.trim()}: ${cell.trim()}`;
}
