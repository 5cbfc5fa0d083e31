import { i18n } from '#i18n';
import type { FollowUpContext } from '../../../../utils/followups/context.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { StageTrack } from '../../../ui/StageTrack.tsx';
import { hrefOf } from '../../route.ts';
import { waitWords } from './waitWords.ts';

interface Props {
  application: Application;
  context: FollowUpContext;
  /** Milliseconds since the epoch. */
  now: number;
}

/** One wait among others. */
export function WaitingEntry({ application, context, now }: Props) {
  const { id, title, company } = application;
  return (
    <li class="wait">
      <p>
        <a href={hrefOf('recovery', 'waiting', id)}>{title || i18n.t('ui.untitled')}</a>
        {company && <span> · {company}</span>}
      </p>
      <StageTrack application={application} />
      <p class="muted">{waitWords(application, context, now).slice(0, 2).join(' ')}</p>
    </li>
  );
}
