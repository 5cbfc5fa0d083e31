import { type Database, db } from '../../../../utils/journal/db.ts';
import { PROFILE_ID, type ProfileData } from '../../../../utils/journal/recoveryRecords.ts';

/** What the person said about their search; empty when nothing was said. */
export async function readProfile(database: Database = db): Promise<ProfileData> {
  const found = await database.records.get(PROFILE_ID);
  return found?.kind === 'profile' ? found : {};
}
