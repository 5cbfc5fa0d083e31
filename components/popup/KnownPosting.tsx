import { i18n } from '#i18n';
import { isClosed } from '../../utils/journal/isClosed.ts';
import { journal } from '../../utils/journal/journal.ts';
import type { ShownApplication } from '../../utils/journal/privacy.ts';
import { act } from '../ui/act.ts';
import { Button } from '../ui/Button.tsx';
import { DateText } from '../ui/DateText.tsx';
import { DidYouFinish } from '../ui/DidYouFinish.tsx';
import { StatusMenu } from '../ui/StatusMenu.tsx';
import { dashboardHref } from './dashboardHref.ts';
import { Employer } from './Employer.tsx';

/** The tab's posting when it is noted: where it stands, since when, and what can be said about it. */
export function KnownPosting({ application }: { application: ShownApplication }) {
  const { id, title, company, hidden, stage, appliedAt } = application;
  const open = !isClosed(application);
  const applied = () => act(() => journal.setStage(id, 'applied'), i18n.t('ui.now', [i18n.t('stage.applied')]));
  return (
    <>
      <p class="read">
        <a href={dashboardHref(`applications/${id}`)} target="_blank" rel="noopener">
          <strong>{title || i18n.t('ui.untitled')}</strong>
        </a>
        <span>
          <Employer company={company} hidden={hidden} />
        </span>
      </p>
      <div class="line">
        <StatusMenu application={application} />
        {appliedAt !== undefined ? (
          <span class="muted">
            {i18n.t('popup.applied')} <DateText at={appliedAt} />
          </span>
        ) : (
          open && stage === 'saved' && <Button onClick={applied}>{i18n.t('popup.iApplied')}</Button>
        )}
      </div>
      {open && stage === 'started' && (
        <div class="line question">
          <span>{i18n.t('ui.didYouFinish')}</span>
          <DidYouFinish application={application} />
        </div>
      )}
    </>
  );
}
