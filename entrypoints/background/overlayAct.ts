import { browser } from 'wxt/browser';
import type { Posting } from '../../utils/capture/posting.ts';
import type { TabMemory } from '../../utils/capture/tabs.ts';
import { journal } from '../../utils/journal/journal.ts';
import { recordSaved } from '../../utils/journal/recorder.ts';
import type { Application } from '../../utils/journal/types.ts';
import type { OverlayAct, OverlayView } from '../../utils/messages.ts';
import { changeSettings } from '../../utils/settings.ts';
import type { Parts } from './answerMessage.ts';

/** Does what was asked for in the overlay (nothing that can't be undone), and says what it shows next. */
export async function overlayAct(
  { db, now, tabs, guard }: Parts,
  act: OverlayAct['act'],
  tabId: number,
): Promise<OverlayView | null> {
  if (act !== 'ready' && !(await guard.ready())) return tabs.view(tabId);
  const known = await tabs.load(tabId);
  const posting = known.sighting?.posting;
  const row = await tabs.application(known);
  const applicationId = known.noted?.applicationId ?? row?.id;
  const forgetNoted = () => tabs.save(tabId, { ...known, noted: undefined, done: undefined });

  if (act === 'undo') {
    const eventIds = known.noted ? [known.noted.eventId] : known.done?.eventIds;
    if (eventIds) await journal.undo(...eventIds);
    await forgetNoted();
  }
  const done = await doneBy(act, db, now, posting, row);
  // The latest thing is the one that Undo is about.
  if (done) await tabs.save(tabId, { ...known, noted: undefined, done });
  guard.changed();
  if (act === 'fix' && applicationId) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#/applications/${applicationId}`) });
    await forgetNoted();
  }
  if (act === 'off' && known.sighting) {
    const { site } = known.sighting;
    await changeSettings(({ overlaySites }) => ({ overlaySites: { ...overlaySites, [site]: false } }));
    return null;
  }
  return tabs.view(tabId);
}

/** Writes what the person said in the overlay. Returns what was written; undefined when it was no such act. */
async function doneBy(
  act: OverlayAct['act'],
  db: Parts['db'],
  now: Parts['now'],
  posting: Posting | undefined,
  row: Application | undefined,
): Promise<TabMemory['done']> {
  if ((act === 'finished' || act === 'notFinished' || act === 'later') && row) return journal.answer(row.id, act);
  if ((act !== 'save' && act !== 'applied') || !posting) return undefined;
  const saved = row ? { applicationId: row.id, eventId: undefined } : await recordSaved(db, posting, now());
  const eventIds = saved.eventId ? [saved.eventId] : [];
  if (act === 'applied') eventIds.push(...(await journal.setStage(saved.applicationId, 'applied')).eventIds);
  return { applicationId: saved.applicationId, eventIds };
}
