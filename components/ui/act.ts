import type { Written } from '../../utils/journal/journal.ts';
import { attempt } from './attempt.ts';
import { say } from './toast.ts';
import { keepStep, takeBack } from './undo.ts';

/**
 * Does what the person asked for, says it when it is on disk, and offers to take it back. Views change the journal
 * through this alone.
 *
 * @param said what was done, for the message; without it only failures are announced
 * @returns what was written, or undefined when it failed (the person was told)
 */
export async function act(change: () => Promise<Written>, said?: string): Promise<Written | undefined> {
  const written = await attempt(change);
  if (!written?.eventIds.length) return written;
  const step = keepStep(written.eventIds, said ?? '');
  if (said) step.toast = say(said, () => takeBack(step));
  return written;
}
