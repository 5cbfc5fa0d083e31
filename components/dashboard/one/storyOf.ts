import { inOrder, undoneIds } from '../../../utils/journal/effective.ts';
import { stageOf } from '../../../utils/journal/stageOf.ts';
import { type JournalEvent, STAGES, type Stage } from '../../../utils/journal/types.ts';

/** One thing that happened. */
export interface StoryEntry {
  /** As it is now. */
  event: JournalEvent;
  /** As it was written first, and the corrections since. */
  first: JournalEvent;
  corrections: JournalEvent[];
  /** How far the application was by then. */
  stage: Stage;
  /** The event that took this one back, if one did. */
  undoneBy?: string;
}

export interface Story {
  /** In the order in which it happened; fields that were filled in one after the other are one group. */
  groups: StoryEntry[][];
  takenBack: StoryEntry[];
}

/** A history as people tell it. */
export function storyOf(history: readonly JournalEvent[]): Story {
  const events = inOrder(history);
  const dead = undoneIds(events);
  const undoneBy = new Map<string, string>();
  const corrections = new Map<string, JournalEvent[]>();
  for (const event of events) {
    if (dead.has(event.id)) continue;
    if (event.type === 'undone' && event.undoes) undoneBy.set(event.undoes, event.id);
    if (event.type === 'amended' && event.amends)
      corrections.set(event.amends, [...(corrections.get(event.amends) ?? []), event]);
  }
  const entries = events
    .filter(({ type }) => type !== 'undone' && type !== 'amended')
    .map((first): StoryEntry => {
      const since = corrections.get(first.id) ?? [];
      const event: JournalEvent = Object.assign({}, first, ...since.map(({ change }) => change));
      const by = undoneBy.get(first.id);
      return { event, first, corrections: since, stage: 'saved', ...(by && { undoneBy: by }) };
    })
    .sort((a, b) => a.event.at - b.event.at || a.event.recordedAt - b.event.recordedAt);

  const story: Story = { groups: [], takenBack: [] };
  let stage: Stage = 'saved';
  for (const entry of entries) {
    const reached = entry.undoneBy ? undefined : stageOf(entry.event);
    if (reached && STAGES.indexOf(reached) > STAGES.indexOf(stage)) stage = reached;
    entry.stage = stage;
    const last = story.groups.at(-1);
    if (entry.undoneBy) story.takenBack.push(entry);
    else if (last?.[0] && belongs(last[0].event, entry.event)) last.push(entry);
    else story.groups.push([entry]);
  }
  return story;
}

/** Fields that the same one filled in on the same day. */
function belongs(a: JournalEvent, b: JournalEvent): boolean {
  const day = ({ at }: JournalEvent) => new Date(at).toDateString();
  return (a.type === 'edited' || a.type === 'seen') && a.type === b.type && a.by === b.by && day(a) === day(b);
}
