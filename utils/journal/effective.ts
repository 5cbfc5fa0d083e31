import type { JournalEvent } from './types.ts';

/** Ids of the events that were undone (an undo can be undone too). `events` must be in the order they were recorded. */
export function undoneIds(events: readonly JournalEvent[]): Set<string> {
  const dead = new Set<string>();
  for (const event of events.toReversed())
    if (event.type === 'undone' && event.undoes && !dead.has(event.id)) dead.add(event.undoes);
  return dead;
}

/** The order in which a history was recorded; the same everywhere, also after two histories were merged. */
export function inOrder(history: readonly JournalEvent[]): JournalEvent[] {
  return [...history].sort((a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1));
}

/**
 * What counts of a history: without what was undone, and with what was corrected as it is now. The undos and the
 * corrections themselves are left out.
 */
export function effective(history: readonly JournalEvent[]): JournalEvent[] {
  const events = inOrder(history);
  const dead = undoneIds(events);
  const changes = new Map<string, JournalEvent['change']>();
  for (const { id, type, amends, change } of events)
    if (type === 'amended' && amends && !dead.has(id)) changes.set(amends, { ...changes.get(amends), ...change });
  return events
    .filter(({ id, type }) => !dead.has(id) && type !== 'undone' && type !== 'amended')
    .map((event) => (changes.has(event.id) ? { ...event, ...changes.get(event.id) } : event));
}
