import { beforeEach, describe, expect, test } from 'vitest';
import type { Posting } from '../../utils/capture/posting.ts';
import { createTabs, type TabMemory, type Tabs } from '../../utils/capture/tabs.ts';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { recordIntent, recordSaved } from '../../utils/journal/recorder.ts';
import type { OverlayView, Sighting } from '../../utils/messages.ts';
import { openTestDatabase } from './openTestDatabase.ts';

const TAB = 7;
const MINUTE = 60_000;
const posting: Posting = {
  title: 'Park Ranger',
  company: 'Reef Parks',
  site: 'acme',
  postingId: '1',
  url: 'https://acme.example/jobs/1',
  keys: ['acme:1'],
};

let db: Database;
let now: number;
let off: string[];
let shown: (OverlayView | null)[];
let tabs: Tabs;

beforeEach(() => {
  db = openTestDatabase();
  now = Date.UTC(2026, 10, 3, 14, 2);
  off = [];
  shown = [];
  const memories = new Map<number, TabMemory>();
  tabs = createTabs({
    db,
    now: () => now,
    memory: {
      load: async (id) => memories.get(id) ?? {},
      save: async (id, memory) => void memories.set(id, memory),
      known: async () => [...memories.keys()],
    },
    allowed: async (site) => !off.includes(site),
    show: async (_, view) => void shown.push(view),
    next: async ({ title }) => ({ next: `Follow up on ${title} in 4 days`, locale: 'de' }),
  });
});

const sighting = (kind: Sighting['kind'], doc: string, about?: Posting): Sighting => ({
  type: 'sighting',
  doc,
  url: 'https://acme.example/jobs/1',
  kind,
  site: 'acme',
  posting: about,
});
const see = (kind: Sighting['kind'], doc = 'a', about: Posting | undefined = posting, frame = 0) =>
  tabs.sighted(TAB, frame, sighting(kind, doc, about));
const begin = () => {
  const id = crypto.randomUUID();
  const intent = {
    type: 'intent',
    id,
    doc: id,
    at: now,
    how: 'apply',
    url: posting.url,
    site: 'acme',
    posting,
  } as const;
  return recordIntent(db, intent, { posting }, now);
};

describe('the overlay', () => {
  test('offers to save a listing that is not noted, and says so when it is', async () => {
    await see('listing');
    await recordSaved(db, posting, now);
    await tabs.refresh(TAB);
    expect(shown.map((view) => view?.state)).toEqual(['none', 'saved']);
  });

  test('has nothing to say on a page that is about no job, or lists many', async () => {
    await see('other', 'a', undefined);
    await see('results', 'b', undefined);
    expect(shown).toEqual([null, null]);
  });

  test('asks nobody whether they finished while they are at it', async () => {
    await see('listing');
    now += MINUTE;
    await begin();
    await tabs.refresh(TAB);
    expect(shown.at(-1)).toBeNull();
  });

  test('asks who comes back to a listing that they began to apply for', async () => {
    await see('listing');
    now += MINUTE;
    await begin();
    now += MINUTE;
    await see('listing', 'later');
    expect(shown.at(-1)).toMatchObject({ state: 'started', title: 'Park Ranger' });
  });

  test('announces what was noted for a few minutes, not for the rest of the day', async () => {
    const { applicationId, eventId } = await recordSaved(db, posting, now);
    await tabs.noted(TAB, applicationId, eventId!);
    expect(shown.at(-1)?.state).toBe('noted');
    now += 5 * MINUTE;
    expect(await tabs.view(TAB)).toBeNull();
  });

  test('never names a private employer, not by the nickname either', async () => {
    const told = { ...posting, title: 'Park Ranger at reef parks' };
    const data = { company: 'Reef Parks Ltd', private: true, nickname: 'The wet one' };
    await createJournal(db).put('employer', data);
    await see('listing', 'a', told);
    const { applicationId, eventId } = await recordSaved(db, told, now);
    await tabs.refresh(TAB);
    await tabs.noted(TAB, applicationId, eventId!);
    expect(shown.map((view) => view?.state)).toEqual(['none', 'saved', 'noted']);
    for (const view of shown) expect(view).toMatchObject({ title: 'Park Ranger at …', company: '', hidden: true });
    expect(JSON.stringify(shown)).not.toMatch(/reef|wet/i);
  });

  test('says what comes next once it was sent, and not before', async () => {
    await see('listing');
    const { applicationId } = await recordSaved(db, posting, now);
    await tabs.refresh(TAB);
    await createJournal(db).setStage(applicationId, 'applied');
    await tabs.refresh(TAB);
    expect(shown.map((view) => view?.next)).toEqual([undefined, undefined, 'Follow up on Park Ranger in 4 days']);
    expect(shown.at(-1)?.locale).toBe('de');
  });

  test('stays away from a site where it was switched off', async () => {
    off = ['acme'];
    await see('listing');
    expect(shown).toEqual([]);
  });
});

describe('a frame', () => {
  test('speaks for the tab where the page around it says nothing about a job', async () => {
    await see('other', 'top', undefined);
    await see('listing', 'frame', posting, 3);
    expect((await tabs.tabView(TAB))?.posting?.title).toBe('Park Ranger');
  });

  test('does not speak over the page around it', async () => {
    await see('listing', 'top');
    await see('listing', 'frame', { ...posting, title: 'Gardener' }, 3);
    expect((await tabs.tabView(TAB))?.posting?.title).toBe('Park Ranger');
  });
});

describe('a posting that was put up again', () => {
  const applied = (site: string, title = 'Ranger, Park') =>
    createJournal(db, () => now).addByHand(
      { typed: { title, company: 'Reef Parks', site }, keys: [`${site}:old`] },
      'applied',
      now - 40 * 24 * 60 * MINUTE,
    );

  test('is said where the person applied on this site', async () => {
    await applied('acme');
    await see('listing');
    expect(shown.at(-1)).toMatchObject({ state: 'none', earlierAt: now - 40 * 24 * 60 * MINUTE });
  });

  test('is not said to another site, nor of another role', async () => {
    await applied('other');
    await applied('acme', 'Head Park Ranger');
    await see('listing');
    expect(shown.at(-1)).toMatchObject({ state: 'none' });
    expect(shown.at(-1)).not.toHaveProperty('earlierAt');
  });
});
