import { i18n } from '#i18n';
import { Button } from '../../../ui/Button.tsx';
import { now } from '../../../ui/now.ts';
import { beQuiet, endQuiet, untilWords } from '../../../ui/quiet.ts';
import { settings } from '../../../ui/settings.ts';
import { LifePage } from './LifePage.tsx';

const MINUTES = 20;

/** Twenty minutes with everything muted. A longer quiet that is on already stays as long as it was. */
export function BreakSection() {
  const until = settings.value?.recovery.quietUntil ?? 0;
  const at = now.value;
  return (
    <LifePage title={i18n.t('life.break.title')} intro={i18n.t('life.break.intro')}>
      <section>
        {until > at ? (
          <>
            <p class="reading" role="status">
              {i18n.t('life.break.on', [untilWords(until, at)])}
            </p>
            <Button onClick={() => void endQuiet()}>{i18n.t('life.quiet.endNow')}</Button>
          </>
        ) : (
          <Button look="primary" onClick={() => void beQuiet(Date.now() + MINUTES * 60_000)}>
            {i18n.t('life.break.start')}
          </Button>
        )}
      </section>
      <section aria-labelledby="break-ideas">
        <h2 id="break-ideas">{i18n.t('life.break.ideas')}</h2>
        <p class="reading">{i18n.t('life.break.ideasText')}</p>
      </section>
    </LifePage>
  );
}
