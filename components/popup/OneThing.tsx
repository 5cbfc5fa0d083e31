import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { waitingOf } from '../../utils/followups/silenceTimers.ts';
import { db } from '../../utils/journal/db.ts';
import { live } from '../../utils/journal/live.ts';
import { TipCard } from '../ui/tips/TipCard.tsx';
import { useTip } from '../ui/tips/useTip.ts';
import { dashboardHref } from './dashboardHref.ts';

/** The one tip of the day, and the way to what helps while an answer is waited for. */
export function OneThing() {
  const tip = useTip();
  const waiting = useMemo(() => live(anyWaits), []);
  return (
    <>
      {tip && (
        <section aria-labelledby="one-thing">
          <h2 id="one-thing">{i18n.t('recovery.one')}</h2>
          <TipCard key={tip.choice.tip} search={tip.source} choice={tip.choice} asked={false} level={3} />
        </section>
      )}
      {waiting.value && (
        <section class="foot">
          <a class="button quiet" href={dashboardHref('recovery/waiting?kind=dread')} target="_blank" rel="noopener">
            {i18n.t('recovery.dreading')}
          </a>
        </section>
      )}
    </>
  );
}

/** Whether any answer is waited for: reads no further than to the first. */
async function anyWaits(): Promise<boolean> {
  const open = db.applications.where('outcome').equals('open');
  return (await open.filter((one) => waitingOf(one) !== undefined).first()) !== undefined;
}
