import { i18n } from '#i18n';
import type { Timer } from '../../utils/followups/applicationTimers.ts';
import type { Application } from '../../utils/journal/types.ts';
import { letterFor } from '../../utils/letters/letterFor.ts';
import { letterPlace } from './letterPlace.ts';
import { timerName } from './timerWords.ts';

interface Props {
  timer: Timer;
  application: Application;
  look?: 'primary' | 'plain' | 'quiet';
  /** Makes an address of a place in the dashboard, where that is another page: it opens in a tab of its own. */
  elsewhere?(place: string): string;
}

/** The way to the letter that a reminder asks for; nothing for those that ask for something else. */
export function WriteLink({ timer, application, look = 'primary', elsewhere }: Props) {
  const kind = letterFor(timer);
  if (!kind) return null;
  const place = letterPlace(application.id, kind, timer.talk);
  const title = application.title || i18n.t('ui.untitled');
  return (
    <a
      class={`button ${look}`}
      href={elsewhere ? elsewhere(place) : `#/${place}`}
      {...(elsewhere && { target: '_blank', rel: 'noopener' })}
      aria-label={i18n.t('letters.writeOf', [timerName(timer), title])}
    >
      {i18n.t('letters.write')}
    </a>
  );
}
