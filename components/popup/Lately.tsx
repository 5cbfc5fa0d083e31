import { MailOpen } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../utils/journal/live.ts';
import type { ShownApplication } from '../../utils/journal/privacy.ts';
import { latest } from '../../utils/journal/queries.ts';
import { health } from '../ui/health.ts';
import { Icon } from '../ui/Icon.tsx';
import { dashboardHref } from './dashboardHref.ts';
import { discreet } from './discreet.ts';
import { Row } from './Row.tsx';

const AT_MOST = 6;

/** Reads what `Lately` shows. */
export const readLately = (): Promise<ShownApplication[]> => discreet(latest(AT_MOST));

/** The applications that changed last (`first` as long as nobody follows them yet); before there are any, what will be here. */
export function Lately({ first }: { first?: ShownApplication[] }) {
  const followed = useMemo(() => live(readLately), []);
  const rows = followed.value ?? first;
  if (!rows) return null;
  // That nothing is there is said when it is known that nothing was lost.
  if (rows.length === 0 && !health.value) return null;
  if (rows.length === 0)
    return (
      <section class="nothing">
        <h2>{i18n.t('popup.emptyTitle')}</h2>
        <p>{i18n.t('popup.empty')}</p>
        <a href={dashboardHref('welcome')} target="_blank" rel="noopener">
          {i18n.t('popup.how')}
        </a>
      </section>
    );
  return (
    <section aria-labelledby="lately">
      <div class="lately-head">
        <h2 id="lately">{i18n.t('popup.lately')}</h2>
        <a class="button quiet" href={dashboardHref('answer')} target="_blank" rel="noopener">
          <Icon of={MailOpen} />
          {i18n.t('answer.came')}
        </a>
      </div>
      <ul>
        {rows.map((one) => (
          <Row key={one.id} application={one} says="company" />
        ))}
      </ul>
    </section>
  );
}
