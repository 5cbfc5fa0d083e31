import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AttemptState, emptyState } from '../../utils/capture/attempts.ts';
import { createIntake, type Intake } from '../../utils/capture/intake.ts';
import { OUTBOX } from '../../utils/capture/outbox.ts';
import type { Posting } from '../../utils/capture/posting.ts';
import { type Database, openDatabase } from '../../utils/journal/db.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { recordSaved } from '../../utils/journal/recorder.ts';
import type { Capture, Confirmation, Intent } from '../../utils/messages.ts';

const START = Date.UTC(2026, 10, 3, 14, 2);
const MINUTE = 60_000;

let db: Database;
let now: number;
let state: AttemptState;
let box: Record<string, unknown>;
let intake: Intake;
let waits: number[];
let announced: [tabId: number | undefined, type: Capture['type']][];

beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
  now = START;
  state = emptyState();
  box = {};
  announced = [];
  waits = [];
  intake = wake();
});
afterEach(() => db.delete());

/** A background that just started: only the stores are as they were. */
function wake(): Intake {
  return createIntake({
    db,
    now: () => now,
    state: {
      load: async () => structuredClone(state),
      save: async (next) => {
        state = structuredClone(next);
      },
    },
    outbox: {
      read: async () => structuredClone(box),
      remove: async (keys) => {
        for (const key of keys) delete box[key];
      },
    },
    again: (ms) => waits.push(ms),
    noted: async (tabId, type) => {
      announced.push([tabId, type]);
    },
  });
}

/** The outbox alone, after its messages would have come. */
async function drainLater(): Promise<void> {
  await intake.drain();
  now += waits.splice(0).at(-1) ?? 0;
  await intake.drain();
}

const posting = (site: string, postingId: string, fields: Partial<Posting> = {}): Posting => ({
  title: 'Park Ranger',
  company: 'Reef Parks',
  site,
  postingId,
  url: `https://${site}.example/jobs/${postingId}`,
  keys: [`${site}:${postingId}`, `https://${site}.example/jobs/${postingId}`],
  ...fields,
});
const docs = new Map<string, string>();
const docOf = (name: string) => docs.get(name) ?? docs.set(name, crypto.randomUUID()).get(name)!;

function intent(on: Posting | undefined, how: Intent['how'] = 'apply', doc = 'listing'): Intent {
  now += 1000;
  const { site = 'acme', url = 'https://acme.example/' } = on ?? {};
  return { type: 'intent', id: crypto.randomUUID(), doc: docOf(doc), at: now, how, url, site, posting: on };
}

function confirmation(site: string, extra: Partial<Confirmation> = {}): Confirmation {
  now += 5000;
  return {
    type: 'confirmation',
    id: crypto.randomUUID(),
    doc: crypto.randomUUID(),
    docAt: now - 500,
    at: now,
    how: 'url',
    sentence: 'Thank you for applying.',
    url: `https://${site}.example/thanks`,
    site,
    ...extra,
  };
}

const say = (capture: Capture, tabId = 1) => intake.drain({ capture, tabId });
const rows = () => db.applications.toArray();

describe('an application', () => {
  test('is an intent and then a confirmation, with the words that the page said', async () => {
    await say(intent(posting('acme', '1')));
    expect(await rows()).toMatchObject([{ stage: 'started', title: 'Park Ranger' }]);
    const sent = confirmation('acme');
    await say(sent);
    expect(await rows()).toMatchObject([
      { stage: 'applied', title: 'Park Ranger', company: 'Reef Parks', appliedAt: sent.at },
    ]);
    const events = await db.events.orderBy('recordedAt').toArray();
    expect(events.map((event) => event.type)).toEqual(['started', 'applied']);
    expect(events[1]?.evidence).toEqual({
      how: 'url',
      sentence: 'Thank you for applying.',
      url: 'https://acme.example/thanks',
    });
  });

  test('is not a confirmation without an intent', async () => {
    await say(confirmation('acme', { posting: posting('acme', '1') }));
    expect(await rows()).toEqual([]);
  });

  test('is not words that were on the page before the intent', async () => {
    const before = now;
    await say(intent(posting('acme', '1')));
    await say(confirmation('acme', { docAt: before }));
    expect(await rows()).toMatchObject([{ stage: 'started' }]);
  });

  test('counts in the very document in which it was begun', async () => {
    const before = now;
    await say(intent(posting('acme', '1')));
    await say(confirmation('acme', { docAt: before, doc: docOf('listing'), how: 'element' }));
    expect(await rows()).toMatchObject([{ stage: 'applied' }]);
  });

  test('needs a pressed button when words alone say it', async () => {
    await say(intent(posting('acme', '1'), 'fill'));
    await say(confirmation('acme', { how: 'text' }));
    expect(await rows()).toMatchObject([{ stage: 'started' }]);
    await say(intent(posting('acme', '1'), 'submit'));
    await say(confirmation('acme', { how: 'text' }));
    expect(await rows()).toMatchObject([{ stage: 'applied' }]);
  });

  test('is not the confirmation of another posting', async () => {
    await say(intent(posting('acme', '1')));
    await say(confirmation('acme', { posting: posting('acme', '2') }));
    expect(await rows()).toMatchObject([{ stage: 'started', keys: expect.arrayContaining(['acme:1']) }]);
  });

  test('is not confirmed from another tab', async () => {
    await say(intent(posting('acme', '1')), 1);
    await say(confirmation('acme'), 2);
    expect(await rows()).toMatchObject([{ stage: 'started' }]);
  });

  test('is not confirmed the next day', async () => {
    await say(intent(posting('acme', '1')));
    now += 24 * 60 * MINUTE;
    await say(confirmation('acme'));
    expect(await rows()).toMatchObject([{ stage: 'started' }]);
  });
});

describe('once is once', () => {
  test('a message and its outbox entry are one capture', async () => {
    const begun = intent(posting('acme', '1'));
    const sent = confirmation('acme');
    for (const capture of [begun, sent]) {
      box[OUTBOX + capture.id] = capture;
      await say(capture);
      box[OUTBOX + capture.id] = capture;
      await intake.drain();
    }
    expect(await db.events.count()).toBe(2);
    expect(box).toEqual({});
  });

  test('a reload of the thank-you page adds nothing, also after an undo', async () => {
    await say(intent(posting('acme', '1')));
    await say(confirmation('acme'));
    const applied = (await db.events.toArray()).find((event) => event.type === 'applied');
    await createJournal(db, () => now).undo(applied!.id);
    await say(confirmation('acme'));
    expect(await rows()).toMatchObject([{ stage: 'started' }]);
  });

  test('the same posting in two tabs is one application', async () => {
    await say(intent(posting('acme', '1'), 'apply', 'a'), 1);
    await say(intent(posting('acme', '1'), 'apply', 'b'), 2);
    await say(confirmation('acme'), 1);
    await say(confirmation('acme'), 2);
    expect(await rows()).toHaveLength(1);
    expect((await db.events.toArray()).filter((event) => event.type === 'applied')).toHaveLength(1);
  });

  test('two roles at one employer are two', async () => {
    await say(intent(posting('acme', '1')));
    await say(confirmation('acme', { posting: posting('acme', '1') }));
    await say(intent(posting('acme', '2', { title: 'Gardener' })));
    await say(confirmation('acme', { posting: posting('acme', '2', { title: 'Gardener' }) }));
    expect(await rows()).toHaveLength(2);
  });
});

describe('from a board to the employer', () => {
  const board = posting('linkedin', '77');
  const ats = posting('greenhouse', '4012', { company: 'Reef Parks Ltd' });

  test('one record under both keys, also in a tab that the listing opened', async () => {
    await say(intent(board), 1);
    await intake.update((known) => ({ ...known, openers: { 2: 1 } }));
    await say(intent(ats, 'fill', 'form'), 2);
    await say(intent(ats, 'submit', 'form'), 2);
    await say(confirmation('greenhouse', { posting: { ...ats, title: undefined } }), 2);
    expect(await rows()).toMatchObject([
      { stage: 'applied', company: 'Reef Parks', keys: expect.arrayContaining(['linkedin:77', 'greenhouse:4012']) },
    ]);
  });

  test('one record, also when nobody saw which tab opened which', async () => {
    await say(intent(board), 1);
    await say(intent(ats, 'fill', 'form'), 2);
    await say(confirmation('greenhouse', { posting: ats }), 2);
    expect(await rows()).toMatchObject([
      { stage: 'applied', keys: expect.arrayContaining(['linkedin:77', 'greenhouse:4012']) },
    ]);
  });

  test('a namesake at another employer in another tab is a record of its own', async () => {
    await say(intent(board), 1);
    await say(intent({ ...ats, company: 'Reef Parks Museum' }, 'fill', 'form'), 2);
    expect(await rows()).toHaveLength(2);
  });

  test('another role at the employer is a record of its own', async () => {
    await say(intent(board), 1);
    await say(intent({ ...ats, title: 'Chief Accountant' }, 'submit', 'form'), 1);
    await say(confirmation('greenhouse'), 1);
    expect((await rows()).map((row) => `${row.title} ${row.stage}`).sort()).toEqual([
      'Chief Accountant applied',
      'Park Ranger started',
    ]);
  });

  test('survives a background that was stopped at every step, and a page that left before the message came', async () => {
    const captures = [intent(board), intent(ats, 'submit', 'form'), confirmation('greenhouse')];
    await intake.drain({ capture: captures[0]!, tabId: 1 });
    for (const capture of captures) {
      intake = wake();
      box[OUTBOX + capture.id] = capture;
      await drainLater();
    }
    expect(await rows()).toMatchObject([{ stage: 'applied', title: 'Park Ranger' }]);
    expect(await rows()).toHaveLength(1);
  });
});

describe('what a person said stays', () => {
  test('no page lowers a stage or changes what was typed', async () => {
    const saved = await recordSaved(db, posting('acme', '1'), now);
    const journal = createJournal(db, () => now);
    await journal.edit(saved.applicationId, { title: 'Ranger, night shift' });
    await journal.setStage(saved.applicationId, 'interview');
    await say(intent(posting('acme', '1')));
    await say(confirmation('acme'));
    expect(await rows()).toMatchObject([{ stage: 'interview', title: 'Ranger, night shift' }]);
  });

  test('the description stays as it was on the day', async () => {
    await say(intent(posting('acme', '1', { description: 'Look after the reef.' })));
    await say(intent(posting('acme', '1', { description: 'This job is closed.' }), 'submit'));
    expect(await db.postings.toArray()).toMatchObject([{ description: 'Look after the reef.' }]);
  });
});

describe('an outbox that somebody else wrote to', () => {
  test('drops what is no capture, too large or under a false key, and keeps the rest', async () => {
    const good = intent(posting('acme', '1'));
    box = {
      [OUTBOX + good.id]: good,
      [`${OUTBOX}x`]: { type: 'intent' },
      [OUTBOX + crypto.randomUUID()]: intent(posting('acme', '2')),
      [`${OUTBOX}huge`]: 'x'.repeat(200_000),
      settings: { theme: 'dark' },
    };
    await drainLater();
    expect(await rows()).toMatchObject([{ keys: expect.arrayContaining(['acme:1']) }]);
    expect(Object.keys(box)).toEqual(['settings']);
  });

  test('a flood stays a question to the person', async () => {
    for (let n = 0; n < 70; n++) {
      const one = posting('acme', String(n), { title: `Role ${n}` });
      await say(intent(one, 'submit', `doc ${n}`), n);
      await say(confirmation('acme', { posting: one }), n);
    }
    const stages = (await rows()).map((row) => row.stage);
    expect(stages.filter((stage) => stage === 'applied')).toHaveLength(60);
    expect(stages.filter((stage) => stage === 'started')).toHaveLength(10);
  });
});

test('what the outbox brings before the message is announced in the tab where the person began', async () => {
  await intake.drain({ capture: intent(posting('acme', '1'), 'submit'), tabId: 7 });
  const sent = confirmation('acme');
  box[OUTBOX + sent.id] = sent;
  await intake.drain();
  await intake.drain({ capture: sent, tabId: 7 });
  expect(announced).toEqual([
    [7, 'intent'],
    [7, 'confirmation'],
  ]);
});

test('forms in two tabs are not mixed up when the outbox is read before it is known which tab is which', async () => {
  const other = posting('beta', '2', { title: 'Boat Builder', company: 'Saltmarsh' });
  await intake.drain({ capture: intent(posting('acme', '1'), 'apply', 'one'), tabId: 1 });
  await intake.drain({ capture: intent(other, 'apply', 'two'), tabId: 2 });
  // A form that doesn't name its job, opened from the first tab's listing.
  const form = intent(undefined, 'submit', 'form');
  box[OUTBOX + form.id] = form;
  await intake.drain();
  expect(waits).toHaveLength(1);
  await intake.drain({ capture: form, tabId: 1 });
  await intake.drain({ capture: confirmation('acme'), tabId: 1 });
  expect((await rows()).map(({ title, stage }) => [title, stage]).sort()).toEqual([
    ['Boat Builder', 'started'],
    ['Park Ranger', 'applied'],
  ]);
});

test('a form that names no job is about what its own tab is about, not about the tab that this was opened from', async () => {
  const first = posting('acme', '1');
  const second = posting('acme', '2', { title: 'Boat Builder', company: 'Saltmarsh' });
  await intake.update((known) => ({ ...known, openers: { 2: 1 } }));
  await intake.drain({ capture: intent(second, 'apply', 'two'), tabId: 2 });
  await intake.drain({ capture: intent(first, 'apply', 'one'), tabId: 1 });
  await intake.drain({ capture: intent(undefined, 'submit', 'form'), tabId: 2 });
  await intake.drain({ capture: intent(first, 'fill', 'one'), tabId: 1 });
  await intake.drain({ capture: confirmation('acme'), tabId: 2 });
  expect((await rows()).map(({ title, stage }) => [title, stage]).sort()).toEqual([
    ['Boat Builder', 'applied'],
    ['Park Ranger', 'started'],
  ]);
});

test('what is sent is not taken for what was sent before, in the tab that this one was opened from, while its beginning is not known', async () => {
  await say(intent(posting('acme', '1'), 'submit', 'first'), 1);
  await say(confirmation('acme'), 1);
  await intake.update((before) => ({ ...before, openers: { 2: 1 } }));
  // The frame in which it was begun is gone, and its message with it.
  const begun = intent(posting('acme', '2'), 'submit', 'frame');
  const sent = { ...confirmation('acme'), at: begun.at + 200, docAt: begun.at + 150 };
  now = sent.at;
  box[OUTBOX + begun.id] = begun;
  box[OUTBOX + sent.id] = sent;
  await say(sent, 2);
  await drainLater();
  expect((await rows()).map(({ stage, keys }) => [keys[0], stage]).sort()).toEqual([
    ['acme:1', 'applied'],
    ['acme:2', 'applied'],
  ]);
  expect(box).toEqual({});
});
