import { i18n } from '#i18n';
import type { Timer } from '../../../../utils/followups/applicationTimers.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { learnPlace } from '../../../ui/learnPlace.ts';
import { timerName } from '../../../ui/timerWords.ts';

const WORDS = {
  sheet: () => i18n.t('learning.sheet.catch'),
  lesson: () => i18n.t('learning.sheet.learn'),
  interviewAhead: () => i18n.t('learning.return.title'),
};

/** The way to what a reminder asks for before or after an interview; nothing for those that ask for something else. */
export function LearnLink({ timer, application }: { timer: Timer; application: Application }) {
  const place = learnPlace(timer, application);
  if (!place) return null;
  const words = WORDS[timer.id as keyof typeof WORDS]();
  const title = application.title || i18n.t('ui.untitled');
  return (
    <a
      class="button primary"
      href={`#/${place}`}
      aria-label={i18n.t('learning.sheet.ofInterview', [words, `${timerName(timer)}, ${title}`])}
    >
      {words}
    </a>
  );
}
