import { signal } from '@preact/signals';
import type { Outcome } from '../../../utils/journal/types.ts';

/** An answer that was just written down here, and what stands for it in the history. */
export interface Answered {
  applicationId: string;
  answer: 'no' | 'silence' | 'gone' | 'yes';
  takeBack(): void;
}

/** The answer that was written down last in this window, until it is put aside. */
export const answered = signal<Answered | undefined>();

/** What kind of answer an outcome is; undefined for those that the person gave. */
export function answerOf(outcome: Outcome): Answered['answer'] | undefined {
  if (outcome === 'rejected') return 'no';
  if (outcome === 'noReply') return 'silence';
  if (outcome === 'roleClosed') return 'gone';
  return outcome === 'accepted' ? 'yes' : undefined;
}
