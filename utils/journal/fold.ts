import { effective } from './effective.ts';
import { foldContact } from './foldContact.ts';
import { firstOf } from './joined.ts';
import { nameKey, titleKey } from './names.ts';
import { stageOf } from './stageOf.ts';
import { type Application, type FieldChanges, type JournalEvent, STAGES, type Stage } from './types.ts';

const rank = (stage: Stage): number => STAGES.indexOf(stage);

/**
 * What an application's events add up to, or undefined when nothing is left of it (all undone, or deleted). Of several
 * that are one (see `joined.ts`), it is the one that was noted first.
 * Pure and independent of the clock: the same events always give the same row.
 */
export function fold(history: readonly JournalEvent[]): Application | undefined {
  const events = effective(history);
  const first = events.find((event) => stageOf(event));
  if (!first || events.some((event) => event.type === 'deleted')) return undefined;
  const id = firstOf(history);
  const joinedIds = [...new Set(history.map((event) => event.applicationId))].filter((other) => other !== id);

  const typed: FieldChanges = {};
  const read: FieldChanges = {};
  const keys = new Set<string>();
  const row: Application = {
    id,
    title: '',
    company: '',
    location: '',
    url: '',
    site: '',
    keys: [],
    stage: 'saved',
    outcome: 'open',
    stageAt: first.at,
    createdAt: Math.min(...history.map((event) => event.recordedAt)),
    updatedAt: Math.max(...history.map((event) => event.recordedAt)),
    companyKey: '',
    titleKey: '',
    ...(joinedIds.length > 0 && { joinedIds: joinedIds.sort() }),
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
    // By when it happened: a step that is added later may be an older one.
    if (event.type === 'outcome' && event.outcome && event.at >= (row.outcomeAt ?? -Infinity)) {
      row.outcome = event.outcome;
      row.outcomeAt = event.at;
    }
    if (event.type === 'later') row.askAfter = event.until;
    if (event.type === 'interview' && event.interview)
      row.interviews = [...(row.interviews ?? []), { ...event.interview, eventId: event.id, at: event.at }];
    if (event.type === 'feedback' && event.feedback)
      row.feedback = [...(row.feedback ?? []), { ...event.feedback, eventId: event.id, at: event.at }];
  }
  row.interviews?.sort((a, b) => a.at - b.at);
  Object.assign(row, foldContact(events));
  Object.assign(row, read, typed);
  row.keys = [...keys];
  row.appliedAt = reached >= rank('applied') ? (typed.appliedAt ?? appliedAt) : undefined;
  // Absent is absent: in the row, in an index, in a backup.
  for (const [name, value] of Object.entries(row))
    if (value === undefined || value === null) delete (row as unknown as Record<string, unknown>)[name];
  for (const name of ['title', 'company', 'location', 'url', 'site'] as const) row[name] ??= '';
  row.companyKey = nameKey(row.company);
  row.titleKey = titleKey(row.title);
  return row;
}
