import { ChevronDown } from 'lucide';
import { i18n } from '#i18n';
import { journal } from '../../utils/journal/journal.ts';
import { type Application, OUTCOMES, type Outcome, STAGES, type Stage } from '../../utils/journal/types.ts';
import { actAnswer } from './answer/actAnswer.ts';
import { answerOf } from './answer/answered.ts';
import { Icon } from './Icon.tsx';
import { Menu } from './Menu.tsx';
import { StageTrack } from './StageTrack.tsx';
import { statusWords } from './statusWords.ts';

/** The stage track as a button: stage and outcome can be changed with two clicks, and taken back with one more. */
export function StatusMenu({ application, tabIndex }: { application: Application; tabIndex?: number }) {
  const { id, stage, outcome, title } = application;
  const said = (words: string) => i18n.t('ui.nowOf', [title || i18n.t('ui.untitled'), words]);
  const toStage = (to: Stage) => () =>
    actAnswer(
      () => journal.setStage(id, to),
      isStepForward(stage, to)
        ? i18n.t('ui.forwardOf', [title || i18n.t('ui.untitled'), i18n.t(`stage.${to}`)])
        : said(i18n.t(`stage.${to}`)),
      to === 'offer' && stage !== 'offer' ? 'yes' : undefined,
    );
  const toOutcome = (to: Outcome) => () =>
    actAnswer(() => journal.setOutcome(id, to), said(statusWords({ stage, outcome: to })), answerOf(to));

  const stages = () => STAGES.filter((one) => one !== 'started' || stage === 'started');
  const outcomes = () => OUTCOMES.filter((one) => one !== 'open' || outcome !== 'open').sort(byUse);
  return (
    <Menu
      tabIndex={tabIndex}
      label={i18n.t('ui.statusOf', [title || i18n.t('ui.untitled'), statusWords(application)])}
      groups={() => [
        {
          heading: i18n.t('ui.howFar'),
          items: stages().map((one) => ({
            text: i18n.t(`stage.${one}`),
            checked: one === stage,
            onChoose: toStage(one),
          })),
        },
        {
          heading: i18n.t('ui.howItEnded'),
          items: outcomes().map((one) => ({
            text: i18n.t(`outcome.act.${one}`),
            checked: one === outcome,
            onChoose: toOutcome(one),
          })),
        },
      ]}
    >
      <StageTrack application={application} />
      <Icon of={ChevronDown} size={14} />
    </Menu>
  );
}

/** They asked for more: that is worth a word. An offer has a moment of its own. */
const isStepForward = (from: Stage, to: Stage) =>
  ['screen', 'interview', 'final'].includes(to) && STAGES.indexOf(to) > STAGES.indexOf(from);

/** The usual ends first. */
const USUAL: Outcome[] = ['open', 'rejected', 'noReply', 'withdrawn', 'accepted', 'declined', 'roleClosed', 'onHold'];
const byUse = (a: Outcome, b: Outcome) => USUAL.indexOf(a) - USUAL.indexOf(b);
