import { BriefcaseBusiness, Building2, type IconNode, User } from 'lucide';
import { i18n } from '#i18n';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { numberWords } from '../../ui/format.ts';
import { statusWords } from '../../ui/statusWords.ts';
import { go } from '../route.ts';
import { type Command, commands, places } from './commands.ts';
import type { RecentThing } from './recent.ts';
import { best, folded, wordsOf } from './search.ts';

export interface Found {
  id: string;
  text: string;
  detail?: string;
  icon: IconNode;
  keys?: string;
  run(): void;
}

export interface FoundGroup {
  id: string;
  heading: string;
  items: Found[];
}

export interface Known {
  rows: readonly Application[];
  people: readonly RecordOf<'person'>[];
  /** The application that is open. */
  open: Application | undefined;
  recent: readonly RecentThing[];
}

/** So many are shown at most; whoever looks further types another letter. */
export const MOST = 50;
const MOST_OF = { do: 10, go: 8, applications: 30, employers: 10, people: 10 };

/** Employers with their count, made once for as long as the rows stay the same. */
interface Employer {
  key: string;
  name: string;
  count: number;
  updatedAt: number;
}
let employersOf: { rows: readonly Application[]; employers: Map<string, Employer> } | undefined;

function employersIn(rows: readonly Application[]): Map<string, Employer> {
  if (employersOf?.rows === rows) return employersOf.employers;
  const employers = new Map<string, Employer>();
  for (const { companyKey: key, company: name, updatedAt } of rows) {
    const known = employers.get(key);
    if (known) known.count++;
    if (known) known.updatedAt = Math.max(known.updatedAt, updatedAt);
    else if (key) employers.set(key, { key, name, count: 1, updatedAt });
  }
  employersOf = { rows, employers };
  return employers;
}

/** Folding twenty thousand titles takes a while, so each is folded once for as long as it stays the same. */
const texts = new WeakMap<object, string>();
function textOf(one: object, text: () => string): string {
  const known = texts.get(one);
  if (known !== undefined) return known;
  const fresh = folded(text());
  texts.set(one, fresh);
  return fresh;
}

/** What fits the words, the likeliest kind first; without words what is at hand: the open one, the latest, what can be done. */
export function find(query: string, known: Known): FoundGroup[] {
  const words = wordsOf(query);
  const groups = words.length ? search(words, known) : atHand(known);
  let left = MOST;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, left);
    left -= items.length;
    return items.length ? [{ ...group, items }] : [];
  });
}

function atHand({ rows, people, open, recent }: Known): FoundGroup[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const opened = recent.flatMap(({ page, id }): Found[] => {
    const row = page === 'applications' && id !== open?.id ? byId.get(id) : undefined;
    const employer = page === 'employers' ? employersIn(rows).get(id) : undefined;
    const person = page === 'people' ? people.find((one) => one.id === id) : undefined;
    return row ? [application(row)] : employer ? [employerOf(employer)] : person ? [personOf(person)] : [];
  });
  const todo = commands(open);
  const ofOpen = todo.filter(({ id }) => /^(outcome-|stage-|letter$)/.test(id));
  return [
    ...(open
      ? [
          {
            id: 'open',
            heading: i18n.t('palette.about', [open.title || i18n.t('ui.untitled')]),
            items: ofOpen.map(item),
          },
        ]
      : []),
    { id: 'recent', heading: i18n.t('palette.recent'), items: opened.slice(0, 6) },
    { id: 'do', heading: i18n.t('palette.commands'), items: todo.filter((one) => !ofOpen.includes(one)).map(item) },
    { id: 'go', heading: i18n.t('palette.pages'), items: places().map(item) },
  ];
}

function search(words: string[], { rows, people, open }: Known): FoundGroup[] {
  const commandText = (one: Command) => folded(one.name);
  const group = <T>(
    id: 'do' | 'go' | 'applications' | 'employers' | 'people',
    heading: string,
    all: Iterable<T>,
    text: (one: T) => string,
    rank: (one: T) => number,
    show: (one: T) => Found,
  ) => {
    const found = best(all, words, text, rank, MOST_OF[id]);
    return { id, heading, fit: found[0]?.fit ?? 0, items: found.map(({ one }) => show(one)) };
  };
  const groups = [
    group('do', i18n.t('palette.commands'), commands(open), commandText, () => 0, item),
    group('go', i18n.t('palette.pages'), places(), commandText, () => 0, item),
    group(
      'applications',
      i18n.t('palette.applications'),
      rows,
      (one) => textOf(one, () => `${one.title} ${one.company} ${one.location}`),
      (one) => one.updatedAt,
      application,
    ),
    group(
      'employers',
      i18n.t('palette.employers'),
      employersIn(rows).values(),
      (one) => textOf(one, () => one.name),
      (one) => one.updatedAt,
      employerOf,
    ),
    group(
      'people',
      i18n.t('palette.people'),
      people,
      (one) => textOf(one, () => `${one.name} ${one.company ?? ''}`),
      (one) => one.updatedAt,
      personOf,
    ),
  ];
  // The best fit first; among equals, what can be done before what is noted.
  return groups.sort((a, b) => b.fit - a.fit);
}

const item = ({ id, name, icon, keys, run }: Command): Found => ({ id, text: name, icon, keys, run });

const application = (row: Application): Found => ({
  id: row.id,
  text: row.title || i18n.t('ui.untitled'),
  detail: [row.company, statusWords(row)].filter(Boolean).join(' · '),
  icon: BriefcaseBusiness,
  run: () => go('applications', row.id),
});

const employerOf = ({ key, name, count }: Employer): Found => ({
  id: `employer-${key}`,
  text: name,
  detail: i18n.t('palette.atCompany', count, [numberWords(count)]),
  icon: Building2,
  run: () => go('employers', key),
});

const personOf = ({ id, name, company }: RecordOf<'person'>): Found => ({
  id,
  text: name,
  detail: company,
  icon: User,
  run: () => go('people', id),
});
