import type { Application } from '../journal/types.ts';

type Interview = NonNullable<Application['interviews']>[number];

/** Interviews in which somebody was met: nobody is thanked for a test that was done alone. In order. */
export function talksOf({ interviews = [] }: Pick<Application, 'interviews'>): Interview[] {
  return interviews.filter(({ kind }) => kind !== 'assessment' && kind !== 'task');
}

/**
 * Who of each talk was not thanked yet, by its event: ids of people, none where nobody is on record; talks that were
 * thanked for are not in it. A thank-you to somebody who was there is theirs alone, for all talks with them; any other is
 * for the latest talk before it that nothing was sent for.
 */
export function leftToThank(one: Pick<Application, 'interviews' | 'sent'>): Map<string, string[]> {
  const talks = talksOf(one);
  const left = new Map(talks.map(({ eventId, personIds = [] }) => [eventId, personIds]));
  for (const { at, letter, personId } of one.sent ?? []) {
    if (letter !== 'thankYou') continue;
    const before = talks.filter((talk) => talk.at <= at);
    const theirs = before.filter(({ personIds }) => personId !== undefined && personIds?.includes(personId));
    for (const { eventId } of theirs) {
      const others = left.get(eventId)?.filter((id) => id !== personId) ?? [];
      if (others.length > 0) left.set(eventId, others);
      else left.delete(eventId);
    }
    const latest = theirs.length > 0 ? undefined : before.findLast(({ eventId }) => left.has(eventId));
    if (latest) left.delete(latest.eventId);
  }
  return left;
}
