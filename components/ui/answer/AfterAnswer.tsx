import { X } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../utils/journal/live.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { readMoment } from '../../../utils/recovery/moment.ts';
import { Button } from '../Button.tsx';
import { leadTo } from '../leadTo.ts';
import { saveStopGap } from '../saveStopGap.ts';
import { settings } from '../settings.ts';
import { statusWords } from '../statusWords.ts';
import { TipCard } from '../tips/TipCard.tsx';
import { useTip } from '../tips/useTip.ts';
import './AfterAnswer.css';
import { type Answered, answered, answerOf } from './answered.ts';

interface Leaving {
  /** Takes it off the screen, and the keyboard back to where it was. */
  leaving(go: () => void): void;
}

/**
 * The moment after an answer was written down: what happened, one sentence, what is switched off, what is still open, the
 * plan that was made for it, one offer, later. It stands aside, asks for nothing, and goes with one click.
 */
export function AfterAnswer({ leaving }: Leaving) {
  const latest = answered.value;
  return latest ? <Moment key={latest.applicationId} {...latest} leaving={leaving} /> : null;
}

function Moment({ applicationId, answer, takeBack, leaving }: Answered & Leaving) {
  const found = useMemo(() => live(() => readMoment(applicationId, i18n.t('employers.unnamed'))), [applicationId]);
  const moment = found.value;
  // Taken back elsewhere, as with Ctrl+Z: there is nothing to stand by for.
  if (!moment || !stands(moment.application, answer)) return null;
  const { application, open, plan } = moment;
  const done = () =>
    leaving(() => {
      answered.value = undefined;
    });
  const planned = answer === 'yes' ? plan?.ifYes : plan?.ifNo;
  const hours = settings.value?.recovery.coolDownHours ?? 0;
  const met = application.stage === 'interview' || application.stage === 'final' || application.stage === 'offer';
  return (
    <section class="after" aria-labelledby="after">
      <h2 id="after">
        {statusWords(application)}: {application.title || i18n.t('ui.untitled')}
        {application.company && ` · ${application.company}`}
      </h2>
      <Button look="quiet" icon={X} label={i18n.t('recovery.after.later')} onClick={done} />
      <p>{i18n.t(`recovery.after.${humanSentence(answer, application)}`)}</p>
      {planned && (
        <div class="after-plan">
          <h3>{i18n.t('recovery.after.plan')}</h3>
          <p>{planned}</p>
          {plan?.next && <p class="muted">{i18n.t('recovery.after.next', [plan.next])}</p>}
        </div>
      )}
      <p class="muted">
        {answer !== 'yes' && i18n.t('recovery.after.off')}{' '}
        {answer === 'no' && met && hours > 0 && i18n.t('recovery.after.rest', hours)}{' '}
        {i18n.t('recovery.after.open', open)}
      </p>
      {answer !== 'yes' && <AnswerTip applicationId={applicationId} />}
      {application.outcome === 'accepted' && (
        <p class="muted">
          {application.stopGap ? (
            i18n.t('recovery.after.stopGapIs')
          ) : (
            <Button look="quiet" onClick={() => saveStopGap(application, true)}>
              {i18n.t('recovery.after.stopGap')}
            </Button>
          )}
        </p>
      )}
      <div class="after-acts">
        <Button onClick={done}>{i18n.t('recovery.after.later')}</Button>
        <Button look="quiet" onClick={() => leaving(takeBack)}>
          {i18n.t('ui.undo')}
        </Button>
        <a class="button quiet" {...leadTo('recovery')}>
          {i18n.t('recovery.after.more')}
        </a>
      </div>
    </section>
  );
}

function AnswerTip({ applicationId }: { applicationId: string }) {
  const tip = useTip(applicationId);
  return tip ? <TipCard key={tip.choice.tip} search={tip.source} choice={tip.choice} brief level={3} /> : null;
}

/** Which sentence fits: a no on paper is another thing than one after a final round, or to a job that was hardly wanted. */
function humanSentence(answer: Answered['answer'], { stage, excitement }: { stage: string; excitement?: number }) {
  if (answer === 'yes' || answer === 'silence' || answer === 'gone') return answer;
  if (excitement !== undefined && excitement <= 2) return 'small';
  if (stage === 'final' || stage === 'offer') return 'final';
  if (stage === 'interview') return 'interview';
  return stage === 'screen' ? 'screen' : 'paper';
}

/** Whether the answer is still what the application says. */
function stands({ stage, outcome }: Pick<Application, 'stage' | 'outcome'>, answer: Answered['answer']): boolean {
  return answer === 'yes' ? stage === 'offer' || outcome === 'accepted' : answerOf(outcome) === answer;
}
