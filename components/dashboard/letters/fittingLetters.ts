import type { FollowUpContext } from '../../../utils/followups/context.ts';
import { dueList } from '../../../utils/followups/dueList.ts';
import { waitingOf } from '../../../utils/followups/silenceTimers.ts';
import type { Application, LetterKind } from '../../../utils/journal/types.ts';
import { letterFor } from '../../../utils/letters/letterFor.ts';
import { viaAgency } from '../../../utils/letters/recipientOf.ts';

/** The letters that make sense now, the likeliest first: what is due, then what the step that was reached leads to. Never empty. */
export function fittingLetters(application: Application, context: FollowUpContext, now: number): LetterKind[] {
  const due = dueList([application], context, now).map((one) => letterFor(one));
  return [...new Set([...due.filter((kind) => kind !== undefined), ...usual(application, now)])];
}

function usual(application: Application, now: number): LetterKind[] {
  const { stage, outcome, source, interviews = [] } = application;
  if (outcome === 'accepted' || outcome === 'declined' || outcome === 'withdrawn') return ['withdrawal', 'stayInTouch'];
  if (outcome === 'rejected')
    return [...(source === 'internal' ? ['internal' as const] : []), 'feedbackRequest', 'stayInTouch'];
  if (outcome === 'noReply' || outcome === 'roleClosed') return ['stayInTouch'];
  if (stage === 'saved' || stage === 'started') return ['introduction'];
  const talked = interviews.some(({ at }) => at <= now);
  const ahead = interviews.some(({ at }) => at > now);
  const asked = waitingOf(application)?.asked.length ?? 0;
  return [
    ...(asked > 0 ? ['lastAsk' as const] : []),
    ...(stage === 'applied' ? ['followUp' as const] : ['dateFollowUp' as const]),
    ...(talked ? ['thankYou' as const] : []),
    ...(talked && viaAgency(application) ? ['agency' as const] : []),
    ...(ahead ? ['adjustment' as const] : []),
    'withdrawal',
  ];
}
