import { latestOf } from '../../../../utils/journal/putOne.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';

/** The plan for a blank mind that holds for an application: its own, else that for all. */
export function blankMindOf(plans: readonly RecordOf<'plan'>[], applicationId: string): RecordOf<'plan'> | undefined {
  const some = plans.filter(({ plan }) => plan === 'blankMind');
  return (
    latestOf(some.filter((one) => one.applicationId === applicationId)) ??
    latestOf(some.filter((one) => !one.applicationId))
  );
}
