import type { Written } from '../../../utils/journal/journal.ts';
import { act } from '../act.ts';
import { attempt } from '../attempt.ts';
import { keepStep, takeBack } from '../undo.ts';
import { type Answered, answered } from './answered.ts';

/**
 * Like `act`, for what may be an answer to an application. An answer gets more than a line: `AfterAnswer` says what was
 * noted, and has the way back.
 */
export async function actAnswer(
  change: () => Promise<Written>,
  said: string,
  answer: Answered['answer'] | undefined,
): Promise<void> {
  if (!answer) {
    await act(change, said);
    return;
  }
  const written = await attempt(change);
  if (!written?.eventIds.length) return;
  const step = keepStep(written.eventIds, said);
  const mine: Answered = {
    applicationId: written.applicationId,
    answer,
    takeBack() {
      if (answered.value === mine) answered.value = undefined;
      void takeBack(step);
    },
  };
  answered.value = mine;
}
