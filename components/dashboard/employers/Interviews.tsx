import { i18n } from '#i18n';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { DateText } from '../../ui/DateText.tsx';
import { timeWords } from '../../ui/dateWords.ts';
import { FeedbackWords } from '../one/FeedbackWords.tsx';
import { hrefOf } from '../route.ts';
import { Part } from './EmployerView.tsx';

interface Props {
  applications: readonly Application[];
  people: readonly RecordOf<'person'>[];
}

/** Interviews with an employer: those ahead, the next one first, then those that were, the last one first. */
export function Interviews({ applications, people }: Props) {
  const now = Date.now();
  const all = applications
    .flatMap((application) => (application.interviews ?? []).map((interview) => ({ application, interview })))
    .sort((a, b) => a.interview.at - b.interview.at);
  const ahead = all.filter(({ interview }) => interview.at >= now);
  const past = all.filter(({ interview }) => interview.at < now).reverse();
  const list = (some: typeof all) => (
    <ul class="plain-list">
      {some.map(({ application, interview: { eventId, at, kind, round, place, personIds } }) => {
        const names = people.filter(({ id }) => personIds?.includes(id)).map(({ name }) => name);
        return (
          <li key={eventId}>
            <p>
              <strong>
                <DateText at={at} />, {timeWords(at)}
              </strong>{' '}
              {i18n.t(`employers.interview.${kind}`)}
              {round !== undefined && `, ${i18n.t('employers.round', [String(round)])}`}
            </p>
            <p class="muted">
              <a href={hrefOf('applications', application.id)}>{application.title || i18n.t('ui.untitled')}</a>
              {[place, ...names].filter(Boolean).map((words) => ` · ${words}`)}
            </p>
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      {ahead.length > 0 && <Part name={i18n.t('employers.ahead')}>{list(ahead)}</Part>}
      {past.length > 0 && <Part name={i18n.t('employers.past')}>{list(past)}</Part>}
    </>
  );
}

/** What the employer said about applications there, in the person's words. */
export function Feedback({ applications }: Pick<Props, 'applications'>) {
  const all = applications
    .flatMap((application) => (application.feedback ?? []).map((feedback) => ({ application, feedback })))
    .sort((a, b) => b.feedback.at - a.feedback.at);
  if (all.length === 0) return null;
  return (
    <Part name={i18n.t('employers.feedback')}>
      <ul class="plain-list">
        {all.map(({ application, feedback }) => (
          <li key={feedback.eventId}>
            <p class="muted">
              <a href={hrefOf('applications', application.id)}>{application.title || i18n.t('ui.untitled')}</a>
              {', '}
              <DateText at={feedback.at} />
            </p>
            <FeedbackWords feedback={feedback} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
