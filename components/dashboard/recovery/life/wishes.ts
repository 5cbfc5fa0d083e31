import { journal, type Written } from '../../../../utils/journal/journal.ts';
import { live } from '../../../../utils/journal/live.ts';
import { recordsOf } from '../../../../utils/journal/queries.ts';
import type { Changes, RecordOf } from '../../../../utils/journal/records.ts';
import type { WishesData } from '../../../../utils/journal/recoveryRecords.ts';

/** All wishes there are, followed for as long as a view reads them. */
export const allWishes = live(() => recordsOf('wishes'));

/** The wishes about one job, or without an id those about any. */
export function wishesOf(
  all: readonly RecordOf<'wishes'>[],
  applicationId: string | undefined,
): RecordOf<'wishes'> | undefined {
  return all.find((one) => one.applicationId === applicationId);
}

/** Writes wishes about a job, or about any, into the record that there is already, if there is one. */
export function putWishes(
  all: readonly RecordOf<'wishes'>[],
  applicationId: string | undefined,
  change: Changes<Pick<WishesData, 'wishes' | 'fits'>>,
): Promise<Written> {
  const known = wishesOf(all, applicationId);
  if (known) return journal.put('wishes', change, known.id);
  return journal.put('wishes', { wishes: [], ...(applicationId && { applicationId }), ...change });
}
