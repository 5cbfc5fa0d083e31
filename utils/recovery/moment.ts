import { type Database, db } from '../journal/db.ts';
import { type ShownApplication, shownApplications } from '../journal/privacy.ts';
import type { RecordOf } from '../journal/records.ts';
import { STAGES } from '../journal/types.ts';
import { planFor } from './planFor.ts';

/** What there is to say in the moment after an answer. */
export interface Moment {
  /** As it may be shown where others look on. */
  application: ShownApplication;
  /** How many others were sent and are open. */
  open: number;
  /** What the person planned for this hour. */
  plan?: RecordOf<'plan'>;
}

const SENT = new Set(STAGES.slice(STAGES.indexOf('applied')));

/** Reads it; undefined when the application is gone. */
export async function readMoment(
  applicationId: string,
  unnamed: string,
  database: Database = db,
): Promise<Moment | undefined> {
  const [rows, open, plan] = await Promise.all([
    shownApplications(
      database.applications.get(applicationId).then((row) => (row ? [row] : [])),
      unnamed,
      database,
    ),
    database.applications
      .where('outcome')
      .equals('open')
      .filter(({ id, stage }) => SENT.has(stage) && id !== applicationId)
      .count(),
    planFor(applicationId, database),
  ]);
  const [application] = rows;
  return application && { application, open, ...(plan && { plan }) };
}
