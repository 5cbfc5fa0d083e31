import type { SheetData } from '../journal/recoveryRecords.ts';
import type { Application } from '../journal/types.ts';
import { interviewResult } from './interviewResult.ts';

/** Fewer results say nothing, and a bleak one hurts. */
const ENOUGH = 6;

/**
 * In how many interviews the guess before the result agreed with it. A guess of 4 or 5 is a yes, 1 or 2 a no; 3 is no
 * guess. Undefined before there are six results.
 */
export function gutAgreement(
  sheets: readonly SheetData[],
  applications: ReadonlyMap<string, Application>,
): { agreed: number; of: number } | undefined {
  let [agreed, of] = [0, 0];
  for (const { applicationId, interviewId, gut } of sheets) {
    const application = applications.get(applicationId);
    if (!application || gut === undefined || gut === 3) continue;
    const interview = application.interviews?.find(({ eventId }) => eventId === interviewId);
    const { result } = interviewResult(application, interview);
    if (result !== 'yes' && result !== 'no') continue;
    of++;
    if (gut > 3 === (result === 'yes')) agreed++;
  }
  return of >= ENOUGH ? { agreed, of } : undefined;
}
