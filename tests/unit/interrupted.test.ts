import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AttemptState, emptyState } from '../../utils/capture/attempts.ts';
import { createIntake, type Intake, type IntakeEdges } from '../../utils/capture/intake.ts';
import { OUTBOX } from '../../utils/capture/outbox.ts';
import type { Posting } from '../../utils/capture/posting.ts';
import { type Database, openDatabase } from '../../utils/journal/db.ts';
import { fold } from '../../utils/journal/fold.ts';
import type { Capture } from '../../utils/messages.ts';

/**
 * The background may die between any two steps of taking a capture in. Here it dies at each of them in turn, just before
 * the step and just after it; then another one starts and finds only what was stored.
 */
const START = Date.UTC(2026, 10, 3, 14, 2);

let db: Database;
let state: AttemptState;
let box: Record<string, unknown>;
let now: number;

beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
  state = emptyState();
  box = {};
  now = START;
});
afterEach(() => db.delete());

const posting = (fields: Partial<Posting> = {}): Posting => ({
  title: 'Park Ranger',
  company: 'Reef Parks',
  site: 'greenhouse',
  postingId: '4012',
  url: 'https://greenhouse.example/jobs/4012',
  keys: ['greenhouse:4012', 'https://greenhouse.example/jobs/4012'],
  ...fields,
});
/** What a form says whose address is the same for every job. */
const bare = posting({ postingId: undefined, url: 'https://greenhouse.example/apply', keys: [] });

const said = (type: Capture['type'], seconds: number, extra: object): Capture =>
  ({
    type,
    id: crypto.randomUUID(),
    doc: crypto.randomUUID(),
    at: START + seconds * 1000,
    url: 'https://greenhouse.example/',
    site: 'greenhouse',
    ...extra,
  }) as Capture;
const confirmed = (seconds: number) =>
  said('confirmation', seconds, { docAt: START + seconds * 1000 - 100, how: 'url', sentence: 'Thank you.' });

const WALKS: Record<string, () => Capture[]> = {
  'listing, form, thanks': () => [
    said('intent', 1, { how: 'apply', posting: posting() }),
    said('intent', 60, { how: 'submit', posting: posting() }),
    confirmed(62),
  ],
  'a form that can only be told by its title, thanks': () => [
    said('intent', 1, { how: 'fill', posting: bare }),
    said('intent', 60, { how: 'submit', posting: bare }),
    confirmed(62),
  ],
  'one press, thanks, and the same page again': () => [
    said('intent', 1, { how: 'submit', posting: posting() }),
    confirmed(3),
    confirmed(9),
  ],
};

for (const [name, captures] of Object.entries(WALKS))
  describe(name, () => {
    for (const when of ['before', 'after'] as const)
      test(`once, however far a background got that died ${when} a step`, async () => {
        let deaths = 0;
        for (let step = 1; ; step++) {
          await Promise.all(db.tables.map((table) => table.clear()));
          state = emptyState();
          box = {};
          if (!(await walk(captures(), step, when))) break;
          deaths++;
          await expectOne(`died ${when} step ${step}`);
        }
        // Reading and emptying the outbox and knowing the attempt, for each of the captures.
        expect(deaths).toBeGreaterThan(10);
      });
  });

/** @returns whether the background died on the way */
async function walk(captures: Capture[], step: number, when: 'before' | 'after'): Promise<boolean> {
  const mortal = { left: step, dead: false, when };
  const first = background(mortal);
  let intake = first;
  for (const capture of captures) {
    now = capture.at;
    box[OUTBOX + capture.id] = capture;
    // A message reaches a living background only; the outbox outlives it.
    await intake.drain({ capture, tabId: 1 }).catch(() => {});
    if (mortal.dead && intake === first) {
      intake = background();
      now += 1_500;
      await intake.drain();
    }
  }
  now += 1_500;
  await intake.drain().catch(() => background().drain());
  return mortal.dead;
}

interface Mortal {
  left: number;
  dead: boolean;
  when: 'before' | 'after';
}

function background(mortal: Mortal = { left: Infinity, dead: false, when: 'before' }): Intake {
  const step = async <T>(work: () => T): Promise<T> => {
    mortal.left--;
    if (mortal.left === 0 && mortal.when === 'after' && !mortal.dead) work();
    if (mortal.left <= 0) {
      mortal.dead = true;
      throw new Error('the background died');
    }
    return work();
  };
  const edges: IntakeEdges = {
    db,
    now: () => now,
    state: {
      load: () => step(() => structuredClone(state)),
      save: (next) =>
        step(() => {
          state = structuredClone(next);
        }),
    },
    outbox: {
      read: () => step(() => structuredClone(box)),
      remove: (keys) =>
        step(() => {
          for (const key of keys) delete box[key];
        }),
    },
    again: () => {},
    noted: () => step(() => undefined),
  };
  return createIntake(edges);
}

async function expectOne(message: string) {
  const rows = await db.applications.toArray();
  const events = await db.events.toArray();
  expect(rows, message).toHaveLength(1);
  expect(rows[0], message).toMatchObject({ stage: 'applied', title: 'Park Ranger', company: 'Reef Parks' });
  expect(fold(events), message).toEqual(rows[0]);
  expect(
    events.filter((event) => event.type === 'applied'),
    message,
  ).toHaveLength(1);
  expect(
    events.filter((event) => event.type === 'started'),
    message,
  ).toHaveLength(1);
  expect(box, message).toEqual({});
}
