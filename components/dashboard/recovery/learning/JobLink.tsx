import { i18n } from '#i18n';
import type { Application } from '../../../../utils/journal/types.ts';
import { hrefOf } from '../../route.ts';

/** The way to an application: its title, and the employer. */
export function JobLink({ application: { id, title, company } }: { application: Application }) {
  return (
    <>
      <a href={hrefOf('applications', id)}>{title || i18n.t('ui.untitled')}</a>
      {company && <span> · {company}</span>}
    </>
  );
}
