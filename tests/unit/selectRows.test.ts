import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  activeFilters,
  type Choice,
  ChoiceSchema,
  EVERYTHING,
  isNarrowed,
} from '../../components/dashboard/applications/choice.ts';
import { linesOf } from '../../components/dashboard/applications/lines.ts';
import {
  selectAll,
  selection,
  selectNone,
  selectTo,
  toggle,
} from '../../components/dashboard/applications/selection.ts';
import { selectRows } from '../../components/dashboard/applications/selectRows.ts';
import { sortRows } from '../../components/dashboard/applications/sortRows.ts';
import type { Application } from '../../utils/journal/types.ts';

const NOW = new Date(2026, 10, 10, 12).getTime();
let count = 0;
const row = (fields: Partial<Application> = {}): Application => ({
  ...{ id: `id${++count}`, title: '', company: '', location: '', url: '', site: '', keys: [], stage: 'applied' },
  ...{ outcome: 'open', stageAt: 0, createdAt: 0, updatedAt: 0, companyKey: '', titleKey: '', ...fields },
});
const sortedBy = (by: Choice['sort']['by'], down: boolean, ...rows: Application[]) =>
  sortRows(rows, { by, down }, NOW).map((one) => rows.indexOf(one));

describe('sorting', () => {
  test('what has nothing to sort by comes last either way', () => {
    const rows = [row({ companyKey: 'b' }), row(), row({ companyKey: 'a' })];
    expect(sortedBy('company', false, ...rows)).toEqual([2, 0, 1]);
    expect(sortedBy('company', true, ...rows)).toEqual([0, 2, 1]);
    const rated = [row(), row({ excitement: 2 }), row({ excitement: 5 })];
    expect(sortedBy('excitement', true, ...rated)).toEqual([2, 1, 0]);
    expect(sortedBy('excitement', false, ...rated)).toEqual([1, 2, 0]);
    expect(sortedBy('excitement', true, row(), row())).toHaveLength(2);
  });

  test('what is equal comes with the latest change first, either way', () => {
    const rows = [
      row({ companyKey: 'a', updatedAt: 1 }),
      row({ companyKey: 'a', updatedAt: 3 }),
      row({ companyKey: 'a', updatedAt: 2 }),
    ];
    expect(sortedBy('company', false, ...rows)).toEqual([1, 2, 0]);
    expect(sortedBy('company', true, ...rows)).toEqual([1, 2, 0]);
  });

  test('a sum a month is weighed against a sum a year, and hours as numbers', () => {
    const rows = [
      row({ pay: { min: 4000, period: 'month' } }),
      row({ pay: { max: 45_000, period: 'year' } }),
      row({ pay: { min: 30, period: 'hour' } }),
    ];
    expect(sortedBy('pay', true, ...rows)).toEqual([2, 0, 1]);
    expect(
      sortedBy('hours', false, row({ hours: '40' }), row({ hours: '8 a week' }), row({ hours: 'by shift' })),
    ).toEqual([1, 0, 2]);
  });

  test('a stage goes by how far it is, closed ones behind', () => {
    const rows = [
      row({ stage: 'saved' }),
      row({ stage: 'offer' }),
      row({ stage: 'final', outcome: 'rejected' }),
      row({ stage: 'screen' }),
    ];
    expect(sortedBy('status', true, ...rows)).toEqual([1, 3, 0, 2]);
  });

  test('only an interview ahead is the next one', () => {
    const at = (at: number) => row({ interviews: [{ eventId: 'e', kind: 'video', at }] });
    expect(sortedBy('interview', false, at(NOW - 1), at(NOW + 20), at(NOW + 10))).toEqual([2, 1, 0]);
  });
});

describe('filters', () => {
  const found = (choice: Partial<Choice>, ...rows: Application[]) => {
    const { open, closed } = selectRows(rows, { ...EVERYTHING, ...choice }, undefined, NOW);
    return [...open, ...closed].map((one) => rows.indexOf(one)).sort();
  };

  test.each<[string, Partial<Choice>, Application[], number[]]>([
    [
      'one of several stages',
      { stages: ['saved', 'offer'] },
      [row({ stage: 'saved' }), row(), row({ stage: 'offer' })],
      [0, 2],
    ],
    [
      'every way to end',
      { outcomes: ['closed'] },
      [row(), row({ outcome: 'rejected' }), row({ outcome: 'onHold' })],
      [1],
    ],
    ['all of several tags', { tags: ['a', 'b'] }, [row({ tags: ['a'] }), row({ tags: ['b', 'a'] }), row()], [1]],
    ['not remote, said or not', { remote: 'no' }, [row(), row({ remote: false }), row({ remote: true })], [0, 1]],
    [
      'applied from and to, both days included',
      { appliedFrom: '2026-11-02', appliedTo: '2026-11-03' },
      [
        row({ appliedAt: new Date(2026, 10, 2, 0, 1).getTime() }),
        row({ appliedAt: new Date(2026, 10, 3, 23, 59).getTime() }),
        row({ appliedAt: new Date(2026, 10, 4).getTime() }),
        row(),
      ],
      [0, 1],
    ],
    [
      'an answer due soon, or overdue',
      { soon: ['promised'] },
      [row({ promisedOn: '2026-11-01' }), row({ promisedOn: '2026-11-17' }), row({ promisedOn: '2026-11-18' }), row()],
      [0, 1],
    ],
    [
      'closing soon, not closed already',
      { soon: ['closes'] },
      [
        row({ validThrough: '2026-11-09' }),
        row({ validThrough: '2026-11-10T23:59:00Z' }),
        row({ validThrough: 'soon' }),
      ],
      [1],
    ],
    [
      'one employer, however it is written',
      { company: 'ACME Inc.' },
      [row({ companyKey: 'acme' }), row({ companyKey: 'acme labs' })],
      [0],
    ],
    ['wanted so much or more', { excitement: 3 }, [row({ excitement: 3 }), row({ excitement: 2 }), row()], [0]],
  ])('%s', (_, choice, rows, expected) => expect(found(choice, ...rows)).toEqual(expected));

  test('combine', () => {
    const rows = [row({ stage: 'offer', site: 'a' }), row({ stage: 'offer', site: 'b' }), row({ site: 'a' })];
    expect(found({ stages: ['offer'], sites: ['a'] }, ...rows)).toEqual([0]);
  });

  test('are known to be set', () => {
    expect(isNarrowed(EVERYTHING)).toBe(false);
    expect(isNarrowed({ ...EVERYTHING, query: '  ' })).toBe(false);
    expect(isNarrowed({ ...EVERYTHING, sort: { by: 'title', down: false } })).toBe(false);
    expect(activeFilters({ ...EVERYTHING, tags: ['a'], excitement: 1, query: 'x' }).sort()).toEqual([
      'excitement',
      'tags',
    ]);
  });

  test('that were stored are never trusted', () => {
    const stored = {
      query: 7,
      stages: ['saved', 'evil'],
      tags: ['a'],
      sort: { by: '__proto__', down: 1 },
      excitement: 99,
      more: {},
    };
    expect(v.parse(ChoiceSchema, stored)).toEqual({ ...EVERYTHING, tags: ['a'] });
  });
});

describe('selecting', () => {
  const open = [row(), row(), row()];
  const closed = [row({ outcome: 'rejected' }), row({ outcome: 'rejected' })];
  const ids = () => [...selection.value].sort();
  const all = linesOf({ open, closed }, true);

  test('a range runs over the folding line, from the last one that was chosen', () => {
    selectNone();
    toggle(open[1]!.id);
    selectTo(closed[0]!.id, all);
    expect(ids()).toEqual([open[1]!.id, open[2]!.id, closed[0]!.id].sort());
    toggle(open[1]!.id);
    expect(ids()).toHaveLength(2);
  });

  test('all that are shown, and none that are folded away', () => {
    selectAll(linesOf({ open, closed }, false));
    expect(ids()).toEqual(open.map((one) => one.id).sort());
    selectAll(all);
    expect(ids()).toHaveLength(5);
  });

  test('lines know where each row is', () => {
    expect(all.count).toBe(6);
    expect(all.at(3)).toBeUndefined();
    expect(all.indexOf(closed[1]!.id)).toBe(5);
    expect(linesOf({ open, closed }, false).indexOf(closed[1]!.id)).toBe(-1);
    expect(linesOf({ open, closed: [] }, true).count).toBe(3);
  });
});
