import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../utils/journal/live.ts';
import { toAsk } from '../../utils/journal/queries.ts';
import type { TabView } from '../../utils/messages.ts';
import { DateText } from '../ui/DateText.tsx';
import { DidYouFinish } from '../ui/DidYouFinish.tsx';
import { dashboardHref } from './dashboardHref.ts';
import { discreet } from './discreet.ts';
import { Employer } from './Employer.tsx';
import { useApplicationOf } from './useApplicationOf.ts';

/** Whoever began a moment ago is still at it. Milliseconds. */
const STILL_AT_IT = 2 * 60 * 1000;
const AT_MOST = 3;
/** Beyond this many nobody wants the number. */
const COUNTED = 24;

/** Applications that were begun and never seen to be sent: the latest few, each a question. */
export function Asks({ view }: { view: TabView | null | undefined }) {
  const here = useApplicationOf(view);
  const due = useMemo(
    () =>
      live(() => {
        const now = Date.now();
        return discreet(toAsk(now, COUNTED, now - STILL_AT_IT));
      }),
    [],
  );
  const questions = due.value?.filter((one) => one.id !== here?.id) ?? [];
  if (questions.length === 0) return null;
  const more = questions.length - AT_MOST;
  return (
    <section aria-labelledby="asks">
      <h2 id="asks">{i18n.t('popup.ask')}</h2>
      <ul>
        {questions.slice(0, AT_MOST).map((one) => (
          <li key={one.id} class="ask">
            <p>
              <strong>{one.title || i18n.t('ui.untitled')}</strong>
              <span>
                {one.company && (
                  <>
                    <Employer company={one.company} hidden={one.hidden} />
                    {', '}
                  </>
                )}
                {i18n.t('popup.began')} <DateText at={one.stageAt} />
              </span>
            </p>
            <DidYouFinish application={one} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <a class="more" href={dashboardHref('applications')} target="_blank" rel="noopener">
          {questions.length < COUNTED - 1 ? i18n.t('popup.moreToAsk', more) : i18n.t('popup.manyToAsk')}
        </a>
      )}
    </section>
  );
}
