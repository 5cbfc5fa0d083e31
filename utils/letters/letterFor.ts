import type { TimerId } from '../followups/timers.ts';
import type { LetterKind } from '../journal/types.ts';

const LETTER_FOR: Partial<Record<TimerId, LetterKind>> = {
  applyFollowUp: 'followUp',
  // After a talk one asks about the next step; the promised day is named where there is one.
  screenFollowUp: 'dateFollowUp',
  interviewFollowUp: 'dateFollowUp',
  finalFollowUp: 'dateFollowUp',
  promiseFollowUp: 'dateFollowUp',
  agencyCheckIn: 'dateFollowUp',
  secondFollowUp: 'lastAsk',
  thankYou: 'thankYou',
  agencyDebrief: 'agency',
  closingNote: 'stayInTouch',
  feedbackRequest: 'feedbackRequest',
};

/** The letter that a reminder leads to; undefined for those that ask for something else. */
export function letterFor({ id }: { id: TimerId }): LetterKind | undefined {
  return LETTER_FOR[id];
}
