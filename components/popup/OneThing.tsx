import { useComputed } from '@preact/signals';
import { i18n } from '#i18n';
import { waitingOf } from '../../utils/followups/silenceTimers.ts';
import { book } from '../ui/book.ts';
import { Unasked } from '../ui/tips/Unasked.tsx';
import { dashboardHref } from './dashboardHref.ts';

/** The one tip of the day, and the way to what helps while an answer is waited for. */
export function OneThing() {
  const waiting = useComputed(() => book.rows.value?.some((one) => one.outcome === 'open' && waitingOf(one)) ?? false);
  return (
    <>
      <Unasked
        around={(tip) => (
          <section aria-labelledby="one-thing">
            <h2 id="one-thing">{i18n.t('recovery.one')}</h2>
            {tip}
          </section>
        )}
      />
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
