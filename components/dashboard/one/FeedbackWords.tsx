import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import type { Dated, Feedback } from '../../../utils/journal/types.ts';
import { coverUntil, isCovered } from '../../../utils/recovery/feedbackCover.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { dayWords, timeWords } from '../../ui/dateWords.ts';
import { now } from '../../ui/now.ts';
import { say } from '../../ui/toast.ts';
import './FeedbackSection.css';
import { feedbackLines } from './feedbackLines.ts';

/** What somebody chose to read before its time, in this window. */
const readEarly = signal<ReadonlySet<string>>(new Set());

/** Whether a feedback (its event) is covered here and now. */
export function isHidden(feedback: Feedback, eventId: string): boolean {
  return isCovered(feedback, now.value) && !readEarly.value.has(eventId);
}

/** "tomorrow, 09:00". */
export const coverWords = ({ coveredUntil = 0 }: Feedback): string =>
  `${dayWords(coveredUntil, now.value)}, ${timeWords(coveredUntil)}`;

/** What they said, part by part; or, while it is covered, that it is there, and the choice between now and tomorrow. */
export function FeedbackWords({ feedback }: { feedback: Dated<Feedback> }) {
  const { eventId, at } = feedback;
  if (!isHidden(feedback, eventId))
    return (
      <dl class="feedback">
        {feedbackLines(feedback).map(([name, value]) => (
          <div key={name}>
            <dt class="field-label">{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    );
  const tomorrow = async () => {
    const { eventId: _, at: __, ...said } = feedback;
    const later = { ...said, coveredUntil: coverUntil(Date.now()) };
    const words = i18n.t('learning.feedback.saidTomorrow', [coverWords(later)]);
    if (later.coveredUntil <= (feedback.coveredUntil ?? 0)) say(words);
    else await act(() => journal.amend(eventId, { feedback: later }), words);
  };
  return (
    <div class="feedback-cover">
      <p>{i18n.t('learning.feedback.covered', [coverWords(feedback)])}</p>
      <div class="row">
        <Button
          aria-label={i18n.t('learning.feedback.readNowOf', [dayWords(at)])}
          onClick={() => {
            readEarly.value = new Set([...readEarly.value, eventId]);
          }}
        >
          {i18n.t('learning.feedback.readNow')}
        </Button>
        <Button look="quiet" onClick={tomorrow}>
          {i18n.t('learning.feedback.tomorrow')}
        </Button>
      </div>
    </div>
  );
}
