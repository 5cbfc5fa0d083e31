import { i18n } from '#i18n';
import type { Timer } from '../../../utils/followups/applicationTimers.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { letterFor } from '../../../utils/letters/letterFor.ts';
import { timerName } from '../../ui/timerWords.ts';
import { letterHref } from './letterHref.ts';

/** The way to the letter that a reminder asks for; nothing for those that ask for something else. */
export function WriteLink({ timer, application }: { timer: Timer; application: Application }) {
  const kind = letterFor(timer);
  if (!kind) return null;
  const title = application.title || i18n.t('ui.untitled');
  return (
    <a
      class="button primary"
      href={letterHref(application.id, kind)}
      aria-label={i18n.t('letters.writeOf', [timerName(timer), title])}
    >
      {i18n.t('letters.write')}
    </a>
  );
}
