import { nameKey, titleKey } from './names.ts';
import { type Application, type ApplicationFields, type JournalEvent, STAGES, type Stage } from './types.ts';

/** Ids of the events that were undone (an undo can be undone too). `events` must be in the order they were recorded. */
export function undoneIds(events: readonly JournalEvent[]): Set<string> {
  const dead = new Set<string>();
  for (const event of events.toReversed())
    if (event.type === 'undone' && event.undoes && !dead.has(event.id)) dead.add(event.undoes);
  return dead;
}

/** The stage that an event alone stands for. */
export function stageOf(event: JournalEvent): Stage | undefined {
  if (event.type === 'saved' || event.type === 'started' || event.type === 'applied') return event.type;
  return event.type === 'stage' ? event.stage : undefined;
}

const rank = (stage: Stage): number => STAGES.indexOf(stage);

/**
 * What an application's events add up to, or undefined when nothing is left of it (all undone, or deleted).
 * Pure and independent of the clock: the same events always give the same row.
 */
export function fold(history: readonly JournalEvent[]): Application | undefined {
  const ordered = [...history].sort((a, b) => a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1));
  const dead = undoneIds(ordered);
  const events = ordered.filter((event) => !dead.has(event.id) && event.type !== 'undone');
  const first = events.find((event) => stageOf(event));
  if (!first || events.some((event) => event.type === 'deleted')) return undefined;

  const typed: Partial<ApplicationFields> = {};
  const read: Partial<ApplicationFields> = {};
  const keys = new Set<string>();
  const row: Application = {
    id: first.applicationId,
    title: '',
    company: '',
    location: '',
    url: '',
    site: '',
    keys: [],
    stage: 'saved',
    outcome: 'open',
    stageAt: first.at,
    createdAt: ordered[0]!.recordedAt,
    updatedAt: ordered.at(-1)!.recordedAt,
    companyKey: '',
    titleKey: '',
  };
  let appliedAt: number | undefined;
  let reached = -1;
  for (const event of events) {
    if (event.by === 'person') Object.assign(typed, event.fields);
    // The first page to name a field is the listing itself; later ones only fill gaps.
    else
      for (const [name, value] of Object.entries(event.fields ?? {}))
        if (value) (read as Record<string, unknown>)[name] ??= value;
    for (const key of event.keys ?? []) keys.add(key);
    const stage = stageOf(event);
    if (stage && rank(stage) > reached) {
      reached = rank(stage);
      row.stage = stage;
      row.stageAt = event.at;
    }
    if (stage && rank(stage) >= rank('applied')) appliedAt = Math.min(appliedAt ?? event.at, event.at);
    if (event.type === 'outcome' && event.outcome) {
      row.outcome = event.outcome;
      row.outcomeAt = event.at;
    }
    if (event.type === 'later') row.askAfter = event.until;
  }
  Object.assign(row, read, typed);
  row.keys = [...keys];
  row.appliedAt = reached >= rank('applied') ? (typed.appliedAt ?? appliedAt) : undefined;
  if (row.appliedAt === undefined) delete row.appliedAt;
  row.companyKey = nameKey(row.company);
  row.titleKey = titleKey(row.title);
  return row;
}
