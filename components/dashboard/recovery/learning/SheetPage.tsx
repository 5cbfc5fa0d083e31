import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateOfDay, dayOf } from '../../../../utils/followups/days.ts';
import { live } from '../../../../utils/journal/live.ts';
import { viaAgency } from '../../../../utils/letters/recipientOf.ts';
import { catchForm } from '../../../../utils/recovery/catchForm.ts';
import { learnPass } from '../../../../utils/recovery/learnPass.ts';
import { Button } from '../../../ui/Button.tsx';
import { letterPlace } from '../../../ui/letterPlace.ts';
import { now } from '../../../ui/now.ts';
import { settings } from '../../../ui/settings.ts';
import { Loading } from '../../Loading.tsx';
import { hrefOf, route } from '../../route.ts';
import { RecoveryHead } from '../RecoveryHead.tsx';
import { CatchForm } from './CatchForm.tsx';
import { interviewWords } from './interviewWords.ts';
import { JobLink } from './JobLink.tsx';
import { LearnForm } from './LearnForm.tsx';
import { returnHref, sheetHref } from './learnHref.ts';
import { SheetSummary } from './SheetSummary.tsx';
import { type SheetSource, sheetSource } from './sheetSource.ts';
import { useApplications } from './useApplications.ts';

/** The sheet of one interview: the pass that the address asks for, or the one that fits, or what was written. */
export function SheetPage({ id, kind }: { id: string; kind?: string | undefined }) {
  const { at } = route.value;
  const data = useMemo(() => live(() => sheetSource(id, at)), [id, at]);
  const applications = useApplications();
  if (data.value === undefined || !applications) return <Loading />;
  if (data.value === null)
    return (
      <div class="page">
        <RecoveryHead title={i18n.t('learning.sheet.title')} />
        <p>{i18n.t('learning.gone')}</p>
      </div>
    );
  const source: SheetSource = { ...data.value, applications };
  const { application, interview } = source;
  return (
    <div class="page learn">
      <RecoveryHead title={i18n.t('learning.sheet.title')}>
        <p>
          <JobLink application={application} />
        </p>
        <Rounds source={source} />
      </RecoveryHead>
      <Pass key={`${id} ${interview?.eventId} ${kind}`} source={source} kind={kind} />
    </div>
  );
}

/** One sheet for each interview: the way from one to the other. */
function Rounds({ source: { application, interview } }: { source: SheetSource }) {
  const { id, interviews = [] } = application;
  if (!interview) return null;
  if (interviews.length === 1) return <p class="muted">{interviewWords(interview)}</p>;
  return (
    <nav class="learn-rounds" aria-label={i18n.t('learning.sheet.rounds')}>
      {interviews.map((one) => (
        <a
          key={one.eventId}
          href={sheetHref(id, one.eventId)}
          aria-current={one.eventId === interview.eventId ? 'true' : undefined}
        >
          {interviewWords(one)}
        </a>
      ))}
    </nav>
  );
}

function Pass({ source, kind }: { source: SheetSource; kind: string | undefined }) {
  const { application, interview, sheet } = source;
  const [done, setDone] = useState<{ pass: 'catch' | 'learn'; goal?: string | undefined }>();
  const [atOnce, setAtOnce] = useState(false);
  const today = dateOfDay(dayOf(now.value));
  const pass = learnPass(application, interview, {
    now: now.value,
    hardDay: settings.value?.recovery.hardDay === today,
  });
  const leave = () => {
    location.hash = hrefOf('applications', application.id);
  };
  if (done) return <Done source={source} {...done} />;
  if (interview && catchForm(interview, now.value) === 'early')
    return (
      <Calm title={i18n.t('learning.sheet.early')} text={i18n.t('learning.sheet.earlyText')}>
        <a class="button primary" href={returnHref(application.id, interview.eventId)}>
          {i18n.t('learning.sheet.earlyLink')}
        </a>
      </Calm>
    );
  const catching = kind === 'catch' || (kind !== 'learn' && !sheet && pass.when === 'waiting');
  if (catching) return <CatchForm source={source} onDone={(kept) => (kept ? setDone({ pass: 'catch' }) : leave())} />;
  const asked = kind === 'learn' || (!sheet && pass.when === 'offered');
  if (!asked)
    return (
      <>
        <SheetSummary source={source} />
        <Offers source={source} canLearn={pass.when !== 'waiting'} />
      </>
    );
  if (pass.when === 'waiting')
    return (
      <Calm title={i18n.t('learning.sheet.waiting')} text={i18n.t('learning.sheet.waitingText')}>
        <a class="button primary" href={sheetHref(application.id, interview?.eventId, 'catch')}>
          {i18n.t('learning.sheet.catch')}
        </a>
      </Calm>
    );
  if (pass.when === 'rest' && !atOnce && !sheet?.learnedAt)
    return (
      <Calm
        title={i18n.t(pass.because === 'hardDay' ? 'learning.sheet.hardDay' : 'learning.sheet.fresh')}
        text={i18n.t(pass.because === 'hardDay' ? 'learning.sheet.hardDayText' : 'learning.sheet.freshText')}
      >
        <a class="button" href={hrefOf('applications', application.id)}>
          {i18n.t('learning.sheet.backTo')}
        </a>
        <Button look="quiet" onClick={() => setAtOnce(true)}>
          {i18n.t('learning.sheet.atOnce')}
        </Button>
      </Calm>
    );
  return (
    <LearnForm
      source={source}
      form={pass.form}
      onDone={(kept, goal) => (kept ? setDone({ pass: 'learn', goal }) : leave())}
    />
  );
}

/** What is still to be written, as far as it makes sense. */
function Offers({ source: { application, interview, sheet }, canLearn }: { source: SheetSource; canLearn: boolean }) {
  const href = (kind: 'catch' | 'learn') => sheetHref(application.id, interview?.eventId, kind);
  if (sheet?.caughtAt !== undefined && (sheet.learnedAt !== undefined || !canLearn)) return null;
  return (
    <div class="row">
      {sheet?.caughtAt === undefined && (
        <a class="button" href={href('catch')}>
          {i18n.t('learning.sheet.catch')}
        </a>
      )}
      {sheet?.learnedAt === undefined && canLearn && (
        <a class="button" href={href('learn')}>
          {i18n.t('learning.sheet.learn')}
        </a>
      )}
    </div>
  );
}

function Calm({ title, text, children }: { title: string; text: string; children: preact.ComponentChildren }) {
  return (
    <section class="learn-card">
      <h2>{title}</h2>
      <p class="reading">{text}</p>
      <div class="row">{children}</div>
    </section>
  );
}

/** The end of a pass: after the first, a thank-you or nothing; after the second, that it can rest. */
function Done({ source, pass, goal }: { source: SheetSource; pass: 'catch' | 'learn'; goal?: string | undefined }) {
  const { application, interview, sheet } = source;
  const thanks = viaAgency(application) ? 'agency' : 'thankYou';
  const close = (
    <a class="button" href={hrefOf('applications', application.id)}>
      {i18n.t('learning.sheet.close')}
    </a>
  );
  if (pass === 'learn')
    return (
      <Calm
        title={i18n.t('learning.learn.done')}
        text={i18n.t(goal ? 'learning.learn.doneGoal' : 'learning.learn.doneText')}
      >
        {close}
        {goal && (
          <a class="button quiet" href={hrefOf('recovery', 'goals')}>
            {i18n.t('learning.learn.toGoals')}
          </a>
        )}
      </Calm>
    );
  const talked = interview?.kind !== 'assessment' && interview?.kind !== 'task';
  return (
    <Calm
      title={i18n.t('learning.sheet.kept')}
      text={i18n.t(sheet?.noDateSaid && talked ? 'learning.sheet.noDate' : 'learning.sheet.keptText')}
    >
      {talked && application.outcome === 'open' && (
        <a class="button primary" href={`#/${letterPlace(application.id, thanks, interview?.eventId)}`}>
          {i18n.t(thanks === 'agency' ? 'learning.sheet.tellAgency' : 'learning.sheet.thankYou')}
        </a>
      )}
      {close}
    </Calm>
  );
}
