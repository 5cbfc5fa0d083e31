import type { Entry } from '../../utils/journal/journal.ts';
import type { ApplicationFields } from '../../utils/journal/types.ts';
import type { TabView } from '../../utils/messages.ts';

/** A journal entry from what the page said; what the person changed is marked as theirs, so that no page overwrites it. */
export function entryOf(
  posting: NonNullable<TabView['posting']>,
  shown: Pick<ApplicationFields, 'title' | 'company'>,
  now: number,
): Entry {
  const { description, postingId: _, keys, ...read } = posting;
  const typed: Partial<ApplicationFields> = {};
  if (shown.title !== (read.title ?? '')) typed.title = shown.title;
  if (shown.company !== (read.company ?? '')) typed.company = shown.company;
  return {
    read,
    keys,
    ...(Object.keys(typed).length > 0 && { typed }),
    ...(description && { posting: { seenAt: now, url: read.url, description } }),
  };
}
