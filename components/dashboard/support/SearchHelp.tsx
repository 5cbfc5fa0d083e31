import { i18n } from '#i18n';
import { jobCentreOf } from '../../../utils/recovery/jobCentres.ts';
import { hrefOf } from '../route.ts';
import { OutLink } from './OutLink.tsx';

/** Help with the search itself: the public service of the country, what makes an interview possible, and a log to take there. */
export function SearchHelp({ country }: { country: string }) {
  const centre = jobCentreOf(country);
  return (
    <section aria-labelledby="search-help">
      <h2 id="search-help">{i18n.t('support.search.title')}</h2>
      <ul class="search-help">
        <li>
          {centre ? (
            <>
              <OutLink url={centre.url}>{centre.name}</OutLink>
              <p class="muted">{i18n.t('support.search.centre')}</p>
            </>
          ) : (
            <p>{i18n.t('support.search.anywhere')}</p>
          )}
        </li>
        <li>
          {centre?.adjustments && <OutLink url={centre.adjustments.url}>{centre.adjustments.name}</OutLink>}
          <p class={centre?.adjustments && 'muted'}>{i18n.t('support.search.adjustments')}</p>
        </li>
        <li>
          <a href={hrefOf('recovery', 'barriers')}>{i18n.t('support.search.barriers')}</a>
          <p class="muted">{i18n.t('support.search.barriersText')}</p>
        </li>
        <li>
          <a href={hrefOf('log')}>{i18n.t('support.search.log')}</a>
          <p class="muted">{i18n.t('support.search.logText')}</p>
        </li>
        <li>
          <a href={hrefOf('recovery', 'summary')}>{i18n.t('support.search.summary')}</a>
          <p class="muted">{i18n.t('support.search.summaryText')}</p>
        </li>
      </ul>
    </section>
  );
}
