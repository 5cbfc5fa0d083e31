import type { Database } from '../journal/db.ts';
import { type Privacy, readPrivacy, shownOnPage } from '../journal/privacy.ts';
import { alike } from '../journal/queries.ts';
import { findByKeys } from '../journal/recorder.ts';
import type { Application } from '../journal/types.ts';
import type { OverlayView, Sighting, TabView } from '../messages.ts';
import type { Posting } from './posting.ts';

/** What the background remembers of a tab, in `storage.session`. */
export interface TabMemory {
  sighting?: Sighting;
  /** When the document of the sighting was first heard of. */
  seenAt?: number;
  /** Whether the sighting came from the tab's own page rather than from a frame in it. */
  top?: boolean;
  /** What was noted by itself in this tab a moment ago, for as long as it can be announced. */
  noted?: { applicationId: string; eventId: string; at: number; site: string };
  /** What the person last did in the overlay here, so that it can be taken back there. */
  done?: { applicationId: string; eventIds: string[] };
}

export interface TabsEdges {
  db: Database;
  now(): number;
  memory: {
    load(tabId: number): Promise<TabMemory>;
    save(tabId: number, memory: TabMemory): Promise<void>;
    known(): Promise<number[]>;
  };
  /** Whether the person wants to see the overlay on this site. */
  allowed(site: string): Promise<boolean>;
  /** Puts the overlay into the tab's page if need be, and has it show a view; null takes it away. */
  show(tabId: number, view: OverlayView | null): Promise<void>;
  /** What comes next for an application, in words, and the language of its dates. */
  next?(row: Application): Promise<Pick<OverlayView, 'next' | 'locale'>>;
}

/** An announcement stays for a page load or two, not for the rest of the day. */
const ANNOUNCED_FOR = 2 * 60_000;
/** A form that was begun in this very document is being filled in. */
const AT_IT_FOR = 30 * 60_000;

export type Tabs = ReturnType<typeof createTabs>;

/** Knows what each tab shows, and what the overlay there may say. */
export function createTabs({ db, now, memory, allowed, show, next }: TabsEdges) {
  async function sighted(tabId: number, frameId: number, sighting: Sighting): Promise<void> {
    const known = await memory.load(tabId);
    // A frame speaks for the tab only where the page around it says nothing about a job.
    if (frameId !== 0 && known.top && known.sighting?.kind !== 'other') return;
    const seenAt = sighting.doc === known.sighting?.doc ? known.seenAt : now();
    await memory.save(tabId, { ...known, sighting, seenAt, top: frameId === 0 });
    await refresh(tabId);
  }

  /** Announces what was just noted in a tab. */
  async function noted(tabId: number, applicationId: string, eventId: string): Promise<void> {
    const known = await memory.load(tabId);
    const site = known.sighting?.site ?? '';
    await memory.save(tabId, { ...known, noted: { applicationId, eventId, at: now(), site } });
    await refresh(tabId);
  }

  async function application(known: TabMemory): Promise<Application | undefined> {
    const keys = known.sighting?.posting?.keys ?? [];
    return keys.length ? findByKeys(db, keys) : undefined;
  }

  /** What the overlay in this tab may say now. */
  async function view(tabId: number): Promise<OverlayView | null> {
    const known = await memory.load(tabId);
    const { sighting, noted: fresh } = known;
    const site = sighting?.site || fresh?.site || '';
    if (fresh && now() - fresh.at < ANNOUNCED_FOR) {
      const row = await db.applications.get(fresh.applicationId);
      if (row) return { ...said(row, await readPrivacy(db)), ...(await nextOf(row)), state: 'noted', site };
    }
    const posting = sighting?.posting;
    if (!posting || !sighting || (sighting.kind !== 'listing' && sighting.kind !== 'form')) return null;
    const row = await application(known);
    // Nobody is asked whether they finished while they are at it.
    const atIt = row?.stage === 'started' && row.stageAt > (known.seenAt ?? 0) && now() - row.stageAt < AT_IT_FOR;
    if (atIt || (row?.stage === 'started' && sighting.kind === 'form')) return null;
    const privacy = await readPrivacy(db);
    if (row) return { ...said(row, privacy), ...(await nextOf(row)), site };
    const { title, company = '' } = posting;
    if (sighting.kind !== 'listing' || !title) return null;
    return { ...shownOnPage({ title, company }, privacy), state: 'none', site, ...(await earlierHere(posting, site)) };
  }

  /** A posting that was put up again: said where the person applied on this site, which knows it. Others are for the popup. */
  async function earlierHere(posting: Posting, site: string): Promise<Pick<OverlayView, 'earlierAt' | 'locale'>> {
    const { title = '', company = '', location = '', keys } = posting;
    const before = await alike({ title, company, location, keys }, db);
    const [last] = before
      .filter((row) => row.site === site && row.appliedAt !== undefined)
      .sort((a, b) => (b.appliedAt ?? 0) - (a.appliedAt ?? 0));
    if (!last) return {};
    const { locale } = await nextOf(last);
    return { earlierAt: last.appliedAt, ...(locale && { locale }) };
  }

  async function nextOf(row: Application): Promise<Pick<OverlayView, 'next' | 'locale'>> {
    return (row.appliedAt !== undefined && (await next?.(row))) || {};
  }

  async function refresh(tabId: number): Promise<void> {
    const shown = await view(tabId);
    if (shown && !(await allowed(shown.site))) return;
    await show(tabId, shown);
  }

  /** What the popup shows about a tab. */
  async function tabView(tabId: number): Promise<TabView | null> {
    const known = await memory.load(tabId);
    if (!known.sighting) return null;
    const { kind, url, posting } = known.sighting;
    return { kind, url, posting, applicationId: (await application(known))?.id };
  }

  /** After a change in an extension page: what the overlays say may have changed. */
  async function refreshAll(): Promise<void> {
    for (const tabId of await memory.known()) await refresh(tabId);
  }

  return { sighted, noted, view, refresh, refreshAll, tabView, application, load: memory.load, save: memory.save };
}

/** Only this posting, and only what this site may know: applied or not, and when. A private employer is not named. */
function said(row: Application, privacy: Privacy): Omit<OverlayView, 'site'> {
  const applied = row.appliedAt !== undefined;
  return {
    state: applied ? 'applied' : row.stage === 'started' ? 'started' : 'saved',
    ...shownOnPage({ title: row.title, company: row.company }, privacy),
    appliedAt: row.appliedAt,
  };
}
