import { browser } from 'wxt/browser';
import { journal } from '../../utils/journal/journal.ts';
import { recordSaved } from '../../utils/journal/recorder.ts';
import type { OverlayAct, OverlayView } from '../../utils/messages.ts';
import { changeSettings } from '../../utils/settings.ts';
import type { Parts } from './answerMessage.ts';

/** Does what was asked for in the overlay (nothing that can't be undone), and says what it shows next. */
export async function overlayAct(
  { db, now, tabs }: Parts,
  act: OverlayAct['act'],
  tabId: number,
): Promise<OverlayView | null> {
  const known = await tabs.load(tabId);
  const posting = known.sighting?.posting;
  const row = await tabs.application(known);
  const applicationId = known.noted?.applicationId ?? row?.id;
  const forgetNoted = () => tabs.save(tabId, { ...known, noted: undefined });

  if (act === 'save' && posting && !row) await recordSaved(db, posting, now());
  if (act === 'applied' && posting) {
    const saved = row ?? (await recordSaved(db, posting, now())).row;
    if (saved) await journal.setStage(saved.id, 'applied');
  }
  if (act === 'undo' && known.noted) {
    await journal.undo(known.noted.eventId);
    await forgetNoted();
  }
  if ((act === 'finished' || act === 'notFinished' || act === 'later') && row) await journal.answer(row.id, act);
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
