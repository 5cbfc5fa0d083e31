import type { Application, Dated, Interview } from '../journal/types.ts';

/** What came of one interview: a yes is a further round or an offer. `none`: it ended for reasons outside the talk. */
export type InterviewResult = 'open' | 'yes' | 'no' | 'none';

type Row = Pick<Application, 'outcome' | 'outcomeAt' | 'stage' | 'stageAt' | 'interviews'>;

/** What came of an interview, and when that was known: milliseconds since the epoch. Without an interview: of the talks as a whole. */
export function interviewResult(
  { outcome, outcomeAt, stage, stageAt, interviews = [] }: Row,
  interview?: Dated<Interview>,
): { result: InterviewResult; at?: number } {
  // Nobody noted when the invitation came: it was after this talk.
  if (interview && interviews.some(({ at }) => at > interview.at)) return { result: 'yes', at: interview.at };
  if (outcome === 'accepted' || outcome === 'declined' || stage === 'offer')
    return { result: 'yes', at: stage === 'offer' ? stageAt : (outcomeAt ?? stageAt) };
  // A silence that was closed is an answer to the person: they learn from it, and their guess met it.
  if (outcome === 'rejected' || outcome === 'noReply') return { result: 'no', at: outcomeAt ?? stageAt };
  if (outcome === 'withdrawn' || outcome === 'roleClosed') return { result: 'none', at: outcomeAt ?? stageAt };
  return { result: 'open' };
}
