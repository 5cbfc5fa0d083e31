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

/** Reads what tips are chosen from, but for applications and settings: views have those at hand. */
export async function readShelf(
  now: number,
  database: Database = db,
): Promise<Pick<Search, 'records' | 'recentEvents' | 'checkIns'>> {
  const [records, recentEvents, checkIns] = await Promise.all([
    database.records.where('kind').anyOf(KINDS).toArray(),
    database.events
      .where('recordedAt')
      .above(now - RECENT)
      .filter(isRecentKind)
      .toArray(),
    database.checkIns.toArray(),
  ]);
  return { records, recentEvents, checkIns };
}

/** Reads all that tips are chosen from. */
export async function readSearch(
  settings: Pick<Settings, 'recovery' | 'followUps'>,
  followUps: FollowUpContext,
  now: number,
  database: Database = db,
): Promise<Search> {
  const [applications, shelf] = await Promise.all([allApplications(database), readShelf(now, database)]);
  return { applications, ...shelf, settings, followUps };
}
