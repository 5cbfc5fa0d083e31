import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { isToAsk } from '../../../utils/journal/queries.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { Button } from '../../ui/Button.tsx';
import { DidYouFinish } from '../../ui/DidYouFinish.tsx';
import { dayWords, exactDate } from '../../ui/dateWords.ts';
import './Questions.css';
import { hrefOf } from '../route.ts';

interface Props {
  all: readonly Application[];
  /** So many are asked at once; the others wait behind a line. */
  atOnce: number;
}

/** "Did you finish?" for what was started and is due to be asked. */
export function Questions({ all, atOnce }: Props) {
  const now = useSignal(Date.now());
  const more = useSignal(false);
  useEffect(() => {
    const timer = setInterval(() => (now.value = Date.now()), 60_000);
    return () => clearInterval(timer);
  }, [now]);

  const due = useMemo(
    () => all.filter((one) => isToAsk(one, now.value)).sort((a, b) => b.stageAt - a.stageAt),
    [all, now.value],
  );
  if (due.length === 0) return null;
  const hidden = more.value ? 0 : Math.max(0, due.length - atOnce);
  return (
    <section class="questions" aria-labelledby="questions">
      <h2 id="questions">{i18n.t('dashboard.ask.title')}</h2>
      <ul>
        {due.slice(0, due.length - hidden).map((one) => (
          <li key={one.id}>
            <div class="question">
              <a href={hrefOf('applications', one.id)}>{one.title || i18n.t('ui.untitled')}</a>
              {one.company && <span> · {one.company}</span>}
              <p class="small" title={exactDate(one.stageAt)}>
                {i18n.t('dashboard.ask.began', [dayWords(one.stageAt)])}
              </p>
            </div>
            <DidYouFinish application={one} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" onClick={() => (more.value = true)}>
          {i18n.t('dashboard.ask.more', hidden)}
        </Button>
      )}
    </section>
  );
}
