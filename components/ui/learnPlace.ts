import { endOf } from '../../utils/followups/aroundInterview.ts';
import type { TimerId } from '../../utils/followups/timers.ts';
import type { Application } from '../../utils/journal/types.ts';

const HOUR = 3_600_000;

/**
 * Where in the dashboard a reminder is answered that asks to learn from an interview, or to get ready for one; undefined for
 * all others. Without the application's row the page finds the interview by itself.
 */
export function learnPlace(
  { id, from, hours = 0 }: { id: TimerId | string; from?: number; hours?: number },
  { id: applicationId, interviews = [] }: Pick<Application, 'id' | 'interviews'>,
): string | undefined {
  const about = encodeURIComponent(applicationId);
  const at = (eventId: string | undefined, sign: '?' | '&') =>
    eventId ? `${sign}at=${encodeURIComponent(eventId)}` : '';
  if (id === 'interviewAhead') {
    const begins = interviews.find((one) => from !== undefined && one.at === from + hours * HOUR);
    return `recovery/return/${about}${at(begins?.eventId, '?')}`;
  }
  if (id === 'sheet') {
    const over = interviews.find((one) => endOf(one) === from);
    return `recovery/sheet/${about}?kind=catch${at(over?.eventId, '&')}`;
  }
  return id === 'lesson' ? `recovery/sheet/${about}?kind=learn` : undefined;
}
