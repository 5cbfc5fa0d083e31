import { formatIn } from '../../components/ui/format.ts';
import { nextWords } from '../../components/ui/timerWords.ts';
import { contextOf } from '../../utils/followups/contextOf.ts';
import { readSummary } from '../../utils/followups/notify.ts';
import type { Application } from '../../utils/journal/types.ts';
import type { OverlayView } from '../../utils/messages.ts';
import { readSettings } from '../../utils/settings.ts';
import { weekOf } from '../../utils/week.ts';

/** What comes next for an application, in words: "Follow up in 4 days"; and the language of dates, if one was chosen. */
export async function nextOf(row: Application, now: number): Promise<Pick<OverlayView, 'next' | 'locale'>> {
  const [settings, summary] = await Promise.all([readSettings(), readSummary()]);
  formatIn(settings.locale);
  const context = contextOf(
    settings.followUps,
    { ...settings, ...weekOf(settings) },
    summary?.own ?? {},
    summary?.stopGap,
  );
  const next = nextWords(row, context, now)?.words;
  return { ...(next !== undefined && { next }), ...(settings.locale && { locale: settings.locale }) };
}
