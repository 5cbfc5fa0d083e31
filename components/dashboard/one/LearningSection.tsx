import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { isClosed } from '../../../utils/journal/isClosed.ts';
import { live } from '../../../utils/journal/live.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { type Application, type Dated, type Interview, STAGES } from '../../../utils/journal/types.ts';
import { now } from '../../ui/now.ts';
import { interviewWords } from '../recovery/learning/interviewWords.ts';
import { prepHref, returnHref, sheetHref } from '../recovery/learning/learnHref.ts';
import { hrefOf } from '../route.ts';
import './LearningSection.css';
import { Section } from './Section.tsx';

/** The prep card, a sheet for each interview, and the goals that came from here: nothing before the first call. */
export function LearningSection({ application }: { application: Application }) {
  const { id, interviews = [], stage } = application;
  const data = useMemo(
    () =>
      live(async () => {
        const [sheets, preps, goals] = await Promise.all([recordsOf('sheet'), recordsOf('prep'), recordsOf('goal')]);
        const mine = <Row extends { applicationId?: string }>(rows: Row[]) =>
          rows.filter((one) => one.applicationId === id);
        return { sheets: mine(sheets), preps: mine(preps), goals: mine(goals) };
      }),
    [id],
  );
  if (!data.value) return null;
  const { sheets, preps, goals } = data.value;
  const isCalled = STAGES.indexOf(stage) >= STAGES.indexOf('screen') || interviews.length > 0;
  if (!isCalled && preps.length === 0 && (isClosed(application) || stage === 'saved' || stage === 'started'))
    return null;
  return (
    <Section name="learning" open={isCalled || preps.length > 0}>
      <ul class="learning-links">
        <li>
          <a href={prepHref(id)}>{i18n.t('learning.prep.card')}</a>
          {preps.length > 0 && <span class="muted small">{i18n.t('learning.prep.started')}</span>}
        </li>
        {interviews.map((one) => (
          <Round
            key={one.eventId}
            applicationId={id}
            interview={one}
            sheet={sheets.find(({ interviewId }) => interviewId === one.eventId)}
          />
        ))}
        {interviews.length === 0 && isCalled && (
          <li>
            <a href={sheetHref(id)}>{i18n.t(sheets.length > 0 ? 'learning.sheet.open' : 'learning.sheet.catch')}</a>
          </li>
        )}
      </ul>
      {goals.length > 0 && (
        <div>
          <h3 class="field-label">{i18n.t('learning.one.goals')}</h3>
          <ul class="learning-goals">
            {goals.map((goal) => (
              <li key={goal.id} dir="auto">
                <a href={hrefOf('recovery', 'goals')}>{goal.text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

interface RoundProps {
  applicationId: string;
  interview: Dated<Interview>;
  sheet: RecordOf<'sheet'> | undefined;
}

function Round({ applicationId, interview, sheet }: RoundProps) {
  const ahead = interview.at > now.value;
  const words = i18n.t(ahead ? 'learning.return.title' : sheet ? 'learning.sheet.open' : 'learning.sheet.catch');
  const href = (ahead ? returnHref : sheetHref)(applicationId, interview.eventId);
  const done = [
    sheet?.caughtAt !== undefined && i18n.t('learning.sheet.caught'),
    sheet?.learnedAt !== undefined && i18n.t('learning.sheet.learned'),
  ].filter(Boolean);
  return (
    <li>
      <a href={href} aria-label={i18n.t('learning.sheet.ofInterview', [words, interviewWords(interview)])}>
        {words}
      </a>
      <span class="muted small">{[interviewWords(interview), ...done].join(' · ')}</span>
    </li>
  );
}
