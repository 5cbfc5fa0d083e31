import type { Database } from '../journal/db.ts';
import { isClosed } from '../journal/isClosed.ts';
import { type Journal, journal as ours, type Written } from '../journal/journal.ts';
import { together } from '../journal/together.ts';
import { type Application, type Message, STAGES, type Stage } from '../journal/types.ts';
import type { AnswerKind } from './kinds.ts';

/** Longer messages are kept up to here: the timeline is no mailbox. */
export const MAX_KEPT = 20_000;

export interface NotedAnswer {
  kind: AnswerKind | 'message';
  /** For an invitation. */
  step?: Stage | undefined;
  text: string;
  /** When it came: milliseconds since the epoch. */
  at: number;
}

/** What noting an answer would change of an application, besides the message itself. */
export function changesBy({ kind, step }: Pick<NotedAnswer, 'kind' | 'step'>, { stage, outcome }: Application) {
  const reached: Stage | undefined =
    kind === 'offer'
      ? 'offer'
      : kind === 'invitation'
        ? (step ?? 'interview')
        : kind === 'message'
          ? undefined
          : 'applied';
  const further = reached && STAGES.indexOf(reached) > STAGES.indexOf(stage) ? reached : undefined;
  const rejected = kind === 'rejection' && outcome !== 'rejected';
  const reopened = (kind === 'invitation' || kind === 'offer') && isClosed({ outcome });
  return { stage: further, outcome: rejected ? ('rejected' as const) : reopened ? ('open' as const) : undefined };
}

/** Notes an answer: the message that came in, and the stage or outcome that it brings, as one step that can be undone. */
export function noteAnswer(
  application: Application,
  answer: NotedAnswer,
  journal: Journal = ours,
  database?: Database,
): Promise<Written> {
  const { id } = application;
  const { stage, outcome } = changesBy(answer, application);
  const text = answer.text.slice(0, MAX_KEPT);
  const receipt = answer.kind === 'acknowledgment';
  const message: Message = { direction: 'in', channel: 'email', ...(receipt && { receipt }) };
  return together(
    [
      () => journal.log(id, { type: 'message', text, message }, answer.at),
      ...(stage ? [() => journal.setStage(id, stage, answer.at)] : []),
      ...(outcome ? [() => journal.setOutcome(id, outcome, outcome === 'open' ? undefined : answer.at)] : []),
    ],
    database,
  );
}
