import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { isClosed } from '../../utils/journal/isClosed.ts';
import type { ShownApplication } from '../../utils/journal/privacy.ts';
import { DateText } from '../ui/DateText.tsx';
import { SiteNames } from '../ui/SiteNames.ts';
import { StatusMenu } from '../ui/StatusMenu.tsx';
import { dashboardHref } from './dashboardHref.ts';
import { Employer } from './Employer.tsx';

interface Props {
  application: ShownApplication;
  /** What the second line says beside the status: the employer, or the site where the employer is known already. */
  says: 'company' | 'site';
}

/** An application in two lines. Two clicks change where it stands. */
export function Row({ application, says }: Props) {
  const { id, title, company, hidden, site, stageAt, outcomeAt } = application;
  const names = useContext(SiteNames);
  return (
    <li class="row" data-application={id}>
      <div class="pair">
        <a href={dashboardHref(`applications/${id}`)} target="_blank" rel="noopener">
          {title || i18n.t('ui.untitled')}
        </a>
        <span class="muted when">
          <DateText at={isClosed(application) ? (outcomeAt ?? stageAt) : stageAt} />
        </span>
      </div>
      <div class="pair">
        <span class="muted">
          {says === 'company' ? (
            <Employer company={company} hidden={hidden} />
          ) : (
            // A site without a name of ours may be the employer's own.
            (names[site] ?? (hidden ? '' : site))
          )}
        </span>
        <StatusMenu application={application} />
      </div>
    </li>
  );
}
