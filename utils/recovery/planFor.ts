import { type Database, db } from '../journal/db.ts';
import { recordsOf } from '../journal/queries.ts';
import type { RecordOf } from '../journal/records.ts';

/** The plan for the hour of the answer: the one made for this application, else the one for any. */
export async function planFor(applicationId: string, database: Database = db): Promise<RecordOf<'plan'> | undefined> {
  const plans = (await recordsOf('plan', database)).filter(({ plan }) => plan === 'answer');
  plans.sort((a, b) => b.updatedAt - a.updatedAt);
  return plans.find((one) => one.applicationId === applicationId) ?? plans.find((one) => !one.applicationId);
}
