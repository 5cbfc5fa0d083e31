import { useMemo } from 'preact/hooks';
import { live } from '../../../../utils/journal/live.ts';
import { recordsOf } from '../../../../utils/journal/queries.ts';
import type { RecordKind, RecordOf } from '../../../../utils/journal/records.ts';

/** All records of a kind, as they are now; undefined until they were read. */
export function useRecords<Kind extends RecordKind>(kind: Kind): RecordOf<Kind>[] | undefined {
  return useMemo(() => live(() => recordsOf(kind)), [kind]).value;
}
