import type { FollowUpContext } from '../followups/context.ts';
import { type Database, db } from '../journal/db.ts';
import { allApplications } from '../journal/queries.ts';
import type { RecordKind } from '../journal/records.ts';
import type { Settings } from '../settings.ts';
import { isRecentKind, RECENT } from './facts/recent.ts';
import type { Search } from './known.ts';

/** The records that facts are computed from. */
const KINDS: RecordKind[] = [
  'person',
  'employer',
  'profile',
  'goal',
  'story',
  'writing',
  'tip',
  'sheet',
  'plan',
  'wishes',
];

/** Reads what tips are chosen from. `applications` can be given where they are at hand already. */
export async function readSearch(
  settings: Pick<Settings, 'recovery' | 'followUps'>,
  followUps: FollowUpContext,
  now: number,
  database: Database = db,
  applications: Promise<Search['applications']> = allApplications(database),
): Promise<Search> {
  const [rows, records, recentEvents, checkIns] = await Promise.all([
    applications,
    database.records.where('kind').anyOf(KINDS).toArray(),
    database.events
      .where('recordedAt')
      .above(now - RECENT)
      .filter(isRecentKind)
      .toArray(),
    database.checkIns.toArray(),
  ]);
  return { applications: rows, records, recentEvents, checkIns, settings, followUps };
}
