import type { JournalEvent, Stage } from './types.ts';

/** The stage that an event alone stands for. */
export function stageOf(event: JournalEvent): Stage | undefined {
  if (event.type === 'saved' || event.type === 'started' || event.type === 'applied') return event.type;
  return event.type === 'stage' ? event.stage : undefined;
}
