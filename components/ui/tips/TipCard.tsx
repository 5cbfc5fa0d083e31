import { useEffect, useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { TIP_ANSWERS } from '../../../utils/journal/recoveryRecords.ts';
import type { ActionId } from '../../../utils/recovery/actions.ts';
import type { TipChoice } from '../../../utils/recovery/tipChoice.ts';
import { tipOf } from '../../../utils/recovery/tips.ts';
import { Button } from '../Button.tsx';
import { leadTo } from '../leadTo.ts';
import { now } from '../now.ts';
import { answerTip, noteShown, type TipSource } from './answerTip.ts';
import { offerOf } from './offerOf.ts';
import { lineOf, planOf } from './planOf.ts';
import './TipCard.css';
import { tipWords } from '../tipWords.ts';
import { WhyThis } from './WhyThis.tsx';

interface Props {
  search: TipSource;
  choice: TipChoice;
  /** Whether the person came to look for it; absent beside the application that it is about, where it may stand as long as it fits. */
  asked?: boolean;
  /** Beside something that has a "Later" of its own: without what can be said to it. */
  brief?: boolean;
  /** The level of its heading. */
  level: 2 | 3;
}

/** One tip: what it says, what it offers to do, what can be said to it, and why it is here. */
export function TipCard({ search, choice, asked, brief = false, level }: Props) {
  const id = useId();
  const { tip, applicationId } = choice;
  useEffect(() => {
    if (asked !== undefined) noteShown(search, choice, asked);
  }, [tip, applicationId, asked]);
  const { title, body, ...labels } = tipWords(choice);
  const { act, other } = tipOf(tip);
  const Heading = `h${level}` as const;
  return (
    <article class="tip" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <p class="tip-body">{body}</p>
      {(act || other) && (
        <div class="tip-acts">
          {act && <Act action={act} label={labels.act ?? ''} {...{ search, choice }} primary />}
          {other && <Act action={other} label={labels.other ?? ''} {...{ search, choice }} />}
        </div>
      )}
      {!brief && (
        <div class="tip-foot">
          {TIP_ANSWERS.map((answer) => (
            <Button
              key={answer}
              look="quiet"
              aria-label={i18n.t('recovery.tip.answerOf', [i18n.t(`recovery.tip.${answer}`), title])}
              onClick={() => answerTip(search, choice, answer)}
            >
              {i18n.t(`recovery.tip.${answer}`)}
            </Button>
          ))}
        </div>
      )}
      <WhyThis choice={choice} title={title} />
    </article>
  );
}

interface ActProps {
  action: ActionId;
  label: string;
  search: TipSource;
  choice: TipChoice;
  primary?: boolean;
}

function Act({ action, label, search, choice, primary = false }: ActProps) {
  const offer = offerOf(action, {
    application: search.applications.find(({ id }) => id === choice.applicationId),
    context: search.followUps,
    plan: planOf(choice.tip),
    line: lineOf(choice.tip),
    now: now.value,
  });
  const look = primary ? 'primary' : 'plain';
  if ('place' in offer)
    return (
      <a class={`button ${look}`} {...leadTo(offer.place)}>
        {label}
      </a>
    );
  return (
    <Button look={look} onClick={() => void offer.run()}>
      {label}
    </Button>
  );
}
