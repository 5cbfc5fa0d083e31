import { i18n } from '#i18n';
import type { Application } from '../../../utils/journal/types.ts';
import { DateText } from '../../ui/DateText.tsx';
import { StatusMenu } from '../../ui/StatusMenu.tsx';
import { hrefOf } from '../route.ts';

/** One line of the list: what, where, how far, when. */
export function ApplicationRow({ application, current }: { application: Application; current: boolean }) {
  const { id, title, company, location, appliedAt, createdAt } = application;
  return (
    <div class="application-row">
      <div class="row-what">
        <a href={hrefOf('applications', id)} aria-current={current ? 'true' : undefined}>
          {title || i18n.t('ui.untitled')}
        </a>
        <p>{[company, location].filter(Boolean).join(' · ')}</p>
      </div>
      <div class="row-status">
        <StatusMenu application={application} />
      </div>
      <div class="row-when">
        <span class="visually-hidden">
          {appliedAt ? i18n.t('dashboard.list.applied') : i18n.t('dashboard.list.noted')}
        </span>
        <DateText at={appliedAt ?? createdAt} />
      </div>
    </div>
  );
}
