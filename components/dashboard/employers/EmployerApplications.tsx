import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isClosed } from '../../../utils/journal/isClosed.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { numberWords } from '../../ui/format.ts';
import { StatusMenu } from '../../ui/StatusMenu.tsx';
import { hrefOf } from '../route.ts';
import { Part } from './EmployerView.tsx';

const FIRST = 30;

/** The applications to an employer, the last one first: where they stand, and from when to when. */
export function EmployerApplications({ applications }: { applications: readonly Application[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? applications : applications.slice(0, FIRST);
  const more = applications.length - shown.length;
  return (
    <Part name={i18n.t('dashboard.applications')}>
      <ul class="employer-applications">
        {shown.map((one) => (
          <li key={one.id}>
            <div>
              <a class="employer-application" href={hrefOf('applications', one.id)}>
                {one.title || i18n.t('ui.untitled')}
              </a>
              <p class="muted">
                {one.appliedAt === undefined ? i18n.t('dashboard.list.noted') : i18n.t('dashboard.list.applied')}
                <DateText at={one.appliedAt ?? one.createdAt} />
                {isClosed(one) && one.outcomeAt !== undefined && (
                  <>
                    {i18n.t('employers.until')}
                    <DateText at={one.outcomeAt} />
                  </>
                )}
                {one.location && ` · ${one.location}`}
              </p>
            </div>
            <StatusMenu application={one} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {i18n.t('employers.more', more, [numberWords(more)])}
        </Button>
      )}
    </Part>
  );
}
