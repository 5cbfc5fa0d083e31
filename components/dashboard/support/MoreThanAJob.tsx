import { i18n } from '#i18n';
import { changeSettings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { now } from '../../ui/now.ts';
import { say } from '../../ui/toast.ts';

/** For this long after it was said only comfort, and people to talk to, are offered. */
const HOLDS = 14 * 86_400_000;

/** One tap that says "this is heavier than the search". Nothing is asked, nothing is stored but when. */
export function MoreThanAJob({ askedAt }: { askedAt: number | undefined }) {
  const set = (askedSupportAt: number | undefined) =>
    changeSettings(({ recovery }) => ({ recovery: { ...recovery, askedSupportAt } }));
  const asked = askedAt !== undefined && now.value - askedAt < HOLDS;
  return (
    <section aria-labelledby="more-than-a-job">
      <h2 id="more-than-a-job">{i18n.t('support.more.title')}</h2>
      {asked ? (
        <>
          <p class="reading" role="status">
            {i18n.t('support.more.said')} <DateText at={askedAt + HOLDS} />.
          </p>
          <Button onClick={() => void set(undefined)}>{i18n.t('support.more.end')}</Button>
        </>
      ) : (
        <>
          <p class="reading muted">{i18n.t('support.more.text')}</p>
          <Button
            onClick={async () => {
              await set(Date.now());
              say(i18n.t('support.more.noted'), () => void set(askedAt));
            }}
          >
            {i18n.t('support.more.tap')}
          </Button>
        </>
      )}
    </section>
  );
}
