import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Application, Dated, Feedback } from '../../../../utils/journal/types.ts';
import { repeatedThemes } from '../../../../utils/recovery/repeatedThemes.ts';
import { DateText } from '../../../ui/DateText.tsx';
import { dayWords } from '../../../ui/dateWords.ts';
import { Loading } from '../../Loading.tsx';
import { FeedbackForm } from '../../one/FeedbackForm.tsx';
import { FeedbackWords, isHidden } from '../../one/FeedbackWords.tsx';
import type { SectionProps } from '../sections.ts';
import { Bank } from './Bank.tsx';
import { JobLink } from './JobLink.tsx';
import { newGoalHref } from './learnHref.ts';
import { useApplications } from './useApplications.ts';
import { useRecords } from './useRecords.ts';

/** Everything they said, over all applications. `#/recovery/feedback/ID` adds what was said about one. */
export function FeedbackLog({ id }: SectionProps) {
  const applications = useApplications();
  const sheets = useRecords('sheet');
  if (!applications || !sheets) return <Loading />;
  const all = [...applications.values()]
    .flatMap((application) => (application.feedback ?? []).map((feedback) => ({ application, feedback })))
    .sort((a, b) => b.feedback.at - a.feedback.at);
  const themes = repeatedThemes([
    ...all.map(({ feedback }) => feedback),
    // The two reasons, said by a choice, at which something can be done.
    ...all.flatMap(({ feedback: { stated, at } }) =>
      stated === 'experience' || stated === 'skills'
        ? { theme: i18n.t(`learning.feedback.statedAs.${stated}`), at }
        : [],
    ),
    ...sheets.map(({ theme, learnedAt = 0 }) => ({ ...(theme && { theme }), at: learnedAt })),
  ]);
  return (
    <Bank
      title={i18n.t('learning.feedback.title')}
      intro={i18n.t('learning.feedback.intro')}
      add={i18n.t('learning.feedback.add')}
      empty={{ title: i18n.t('learning.feedback.emptyTitle'), text: i18n.t('learning.feedback.empty') }}
      rows={all}
      idOf={({ feedback }) => feedback.eventId}
      textOf={(one) => textOf(one)}
      adding={Boolean(id)}
      {...(applications.size > 0 && {
        form: (onDone: () => void) => <AddTo {...{ applications, id, onDone }} />,
      })}
      row={(one) => <Said {...one} />}
    >
      {themes.length > 0 && (
        <ul class="learn-themes">
          {themes.map(({ theme, times }) => (
            <li key={theme}>
              <span>{i18n.t('learning.feedback.again', [theme, String(times)])}</span>
              <a
                class="button quiet"
                href={newGoalHref({ theme })}
                aria-label={i18n.t('learning.feedback.goalOf', [theme])}
              >
                {i18n.t('learning.feedback.goal')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Bank>
  );
}

interface SaidProps {
  application: Application;
  feedback: Dated<Feedback>;
}

/** What is covered is not found by its words either. */
function textOf({ application: { title, company }, feedback }: SaidProps): string {
  const { reason, was, wasNot, liked, theme } = isHidden(feedback, feedback.eventId) ? {} : feedback;
  return [title, company, reason, was, wasNot, liked, theme].join('\n');
}

function Said({ application, feedback }: SaidProps) {
  const hidden = isHidden(feedback, feedback.eventId);
  const canPractise = !hidden && !feedback.general && (feedback.was || feedback.reason);
  const about = `${application.title || i18n.t('ui.untitled')}, ${dayWords(feedback.at)}`;
  return (
    <div class="learn-row">
      <div class="learn-row-what">
        <p>
          <JobLink application={application} />
          <span class="muted">
            {' · '}
            <DateText at={feedback.at} />
          </span>
        </p>
        <FeedbackWords feedback={feedback} />
      </div>
      {canPractise && (
        <a
          class="button quiet"
          href={newGoalHref({ feedbackId: feedback.eventId })}
          aria-label={i18n.t('learning.feedback.goalOf', [about])}
        >
          {i18n.t('learning.feedback.goal')}
        </a>
      )}
    </div>
  );
}

/** The form, once it is known which application it is about. */
function AddTo({
  applications,
  id,
  onDone,
}: {
  applications: ReadonlyMap<string, Application>;
  id: string | undefined;
  onDone(): void;
}) {
  const [chosen, setChosen] = useState(id ?? '');
  const application = applications.get(chosen);
  const latest = [...applications.values()].sort((a, b) => b.updatedAt - a.updatedAt).slice(0, 200);
  return (
    <div class="learn-add">
      <label class="learn-which">
        {i18n.t('learning.feedback.addTo')}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{i18n.t('story.choose')}</option>
          {latest.map((one) => (
            <option key={one.id} value={one.id}>
              {[one.title || i18n.t('ui.untitled'), one.company].filter(Boolean).join(', ')}
            </option>
          ))}
        </select>
      </label>
      {application && (
        <FeedbackForm
          key={application.id}
          applicationId={application.id}
          afterNo={application.outcome === 'rejected'}
          onDone={onDone}
        />
      )}
    </div>
  );
}
