import { journal, type Written } from '../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';

/** The change that says when one was last in touch with somebody; none when that was later. `at` in milliseconds since the epoch. */
export function touch(person: RecordOf<'person'> | undefined, at: number): (() => Promise<Written>)[] {
  if (!person || (person.lastTouchAt ?? 0) >= at) return [];
  return [() => journal.put('person', { lastTouchAt: at }, person.id)];
}
