import { canonicalUrl } from '../capture/url.ts';
import { appendAll, historiesOf, historyOf, type NewEvent } from './append.ts';
import { type Database, db } from './db.ts';
import { effective, undoneIds } from './effective.ts';
import { nameKey } from './names.ts';
import type { Changes, RecordData, RecordKind } from './records.ts';
import { stageOf } from './stageOf.ts';
import {
  type Application,
  type ApplicationFields,
  type EventChange,
  type Feedback,
  type FieldChanges,
  type Interview,
  type JournalEvent,
  type Message,
  type Outcome,
  type SavedPosting,
  STAGES,
  type Stage,
  type TimerAnswer,
} from './types.ts';

/** How long "Later" waits before "Did you finish?" is asked again, in milliseconds. */
export const ASK_AGAIN = 24 * 60 * 60 * 1000;

/** What a new entry is made of: what the person typed, and what a page said if there was one. */
export interface Entry {
  typed?: Partial<ApplicationFields>;
  read?: Partial<ApplicationFields>;
  keys?: string[];
  posting?: Omit<SavedPosting, 'applicationId'>;
}

/** What was written: the (first) application or record, and the events that `undo` takes back together. */
export interface Written {
  applicationId: string;
  eventIds: string[];
}

/** What can be done to many applications at once. Tags are added and taken away; everything else is set. */
export interface BulkChange {
  stage?: Stage;
  outcome?: Outcome;
  fields?: FieldChanges;
  addTags?: string[];
  removeTags?: string[];
  remove?: true;
}

/** A step that a person writes into the timeline. */
export type Step =
  | { type: 'note'; text: string }
  | { type: 'message'; text: string; message: Message }
  | { type: 'interview'; interview: Interview }
  | { type: 'feedback'; feedback: Feedback };

export type Journal = ReturnType<typeof createJournal>;

/**
 * Everything that a person changes goes through here: each change is appended as events, and can be undone.
 *
 * @param clock milliseconds since the epoch; tests bring their own
 */
export function createJournal(database: Database, clock: () => number = Date.now) {
  const write = async (...events: NewEvent[]): Promise<Written> => {
    const written = events.length ? (await appendAll(database, clock(), events)).events : [];
    return { applicationId: events[0]?.applicationId ?? '', eventIds: written.map((event) => event.id) };
  };
  const byPerson = (applicationId: string) => ({ applicationId, by: 'person' as const, at: clock() });
  /** What was closed for silence is open again when they answer after all. */
  const reopening = async (applicationId: string, at: number): Promise<NewEvent[]> => {
    const row = await database.applications.get(applicationId);
    if (row?.outcome !== 'noReply' || at < (row.outcomeAt ?? 0)) return [];
    const when = afterAll(await historyOf(database, applicationId), clock());
    return [{ ...byPerson(applicationId), at: when, type: 'outcome', outcome: 'open' }];
  };
  /** Of all that are one. */
  const deletions = ({ id, joinedIds = [] }: Pick<Application, 'id' | 'joinedIds'>): NewEvent[] =>
    [id, ...joinedIds].map((one) => ({ ...byPerson(one), type: 'deleted' }));
  const inJournal = <T>(work: () => Promise<T>) =>
    database.transaction('rw', database.applications, database.events, database.records, work);

  return {
    /** Adds an application by hand. `at` is when the stage was reached; default now. */
    addByHand(entry: Entry, stage: Stage = 'saved', at = clock()): Promise<Written> {
      const applicationId = crypto.randomUUID();
      const keys = [...new Set([...(entry.keys ?? []), canonicalUrl(entry.typed?.url) ?? []].flat())];
      const events: [NewEvent, ...NewEvent[]] = [{ ...stageEvent(applicationId, stage, at), keys }];
      if (entry.read) events.push({ applicationId, by: 'page', at, type: 'seen', fields: defined(entry.read) });
      if (entry.typed) events.push({ ...byPerson(applicationId), type: 'edited', fields: defined(entry.typed) });
      const { posting } = entry;
      return database.transaction(
        'rw',
        [database.applications, database.events, database.records, database.postings],
        async () => {
          if (posting) await database.postings.put({ ...posting, applicationId });
          return write(...events);
        },
      );
    },

    /** Changes fields; from now on no page overwrites them. An empty string empties a field. */
    edit(applicationId: string, fields: FieldChanges): Promise<Written> {
      return write({ ...byPerson(applicationId), type: 'edited', fields: defined(fields) });
    },

    /**
     * Sets how far it got. The furthest stage is kept for good, so choosing a lower one means that the higher one was a
     * mistake: the events that reached it are undone, and what a page said in them is kept.
     */
    setStage(applicationId: string, stage: Stage, at = clock()): Promise<Written> {
      return inJournal(async () => {
        const events = stageEvents(await historyOf(database, applicationId), stage, at, clock());
        const further = events.every((event) => event.type === 'stage');
        return write(...events, ...(further && events.length > 0 ? await reopening(applicationId, at) : []));
      });
    },

    /** Says how it ended, or `open` when it has not. Without a date it is the last word on it. */
    setOutcome(applicationId: string, outcome: Outcome, at?: number): Promise<Written> {
      return inJournal(async () => {
        const when = at ?? afterAll(await historyOf(database, applicationId), clock());
        return write({ ...byPerson(applicationId), at: when, type: 'outcome', outcome });
      });
    },

    /** Changes many applications, all or none. */
    bulk(applicationIds: string[], change: BulkChange): Promise<Written> {
      return inJournal(async () => {
        const histories = await historiesOf(database, applicationIds);
        const rows = await database.applications.bulkGet(applicationIds);
        const events = rows.flatMap((row): NewEvent[] => {
          if (!row) return [];
          const history = histories.get(row.id) ?? [];
          const { stage, outcome, fields, addTags, removeTags, remove } = change;
          const tags = changedTags(row.tags, addTags, removeTags);
          return [
            ...(stage ? stageEvents(history, stage, clock(), clock()) : []),
            ...(outcome && outcome !== row.outcome
              ? [{ ...byPerson(row.id), at: afterAll(history, clock()), type: 'outcome' as const, outcome }]
              : []),
            ...(fields || tags
              ? [{ ...byPerson(row.id), type: 'edited' as const, fields: { ...fields, ...(tags && { tags }) } }]
              : []),
            ...(remove ? deletions(row) : []),
          ];
        });
        return write(...events);
      });
    },

    /** Writes a step into the timeline. `at` is when it happened, or for an interview when it begins. */
    log(applicationId: string, step: Step, at = clock()): Promise<Written> {
      const event: NewEvent = { ...byPerson(applicationId), ...step, at };
      const heard =
        step.type === 'interview' ||
        (step.type === 'message' && step.message.direction === 'in' && !step.message.receipt);
      if (!heard) return write(event);
      return inJournal(async () => write(event, ...(await reopening(applicationId, at))));
    },

    /** Says that reminders are done, later, or never wanted for this application: all of them, or none. */
    answerTimer(applicationId: string, ...timers: TimerAnswer[]): Promise<Written> {
      return write(...timers.map((timer): NewEvent => ({ ...byPerson(applicationId), type: 'timer', timer })));
    },

    /** Corrects an event: its date, its words, what it says. The first version stays in the history. */
    amend(eventId: string, change: EventChange): Promise<Written> {
      return inJournal(async () => {
        const event = await database.events.get(eventId);
        if (!event) throw new Error('This entry is not there.');
        const { applicationId, kind } = event;
        return write({
          ...byPerson(applicationId),
          ...(kind && { kind }),
          type: 'amended',
          amends: eventId,
          change: defined(change),
        });
      });
    },

    /** Sets data of a record: a new one without `id`. A null takes a value away. */
    put<Kind extends RecordKind>(kind: Kind, data: Changes<RecordData[Kind]>, id: string = crypto.randomUUID()) {
      return write({ ...byPerson(id), kind, type: 'put', data: defined(data) as Record<string, unknown> });
    },

    /** Hides an employer's name wherever others may look. */
    hideEmployer(company: string): Promise<Written> {
      return inJournal(async () => {
        const key: [string, string] = ['employer', nameKey(company)];
        const known = await database.records.where('[kind+companyKey]').equals(key).first();
        const id = known?.id ?? crypto.randomUUID();
        return write({ ...byPerson(id), kind: 'employer', type: 'put', data: { company, private: true } });
      });
    },

    /** Deletes a record; its history stays behind a tombstone, so that it can be undone. */
    removeRecord(kind: RecordKind, id: string): Promise<Written> {
      return write({ ...byPerson(id), kind, type: 'deleted' });
    },

    /** Answers "Did you finish?" about an application that was started. */
    answer(applicationId: string, answer: 'finished' | 'notFinished' | 'later'): Promise<Written> {
      return inJournal(async () => {
        if (answer === 'later') return write({ ...byPerson(applicationId), type: 'later', until: clock() + ASK_AGAIN });
        const started = effective(await historyOf(database, applicationId)).filter((event) => event.type === 'started');
        if (answer === 'finished')
          return write({ ...byPerson(applicationId), at: started.at(-1)?.at ?? clock(), type: 'applied' });
        return write(
          ...started.map((event): NewEvent => ({ ...byPerson(event.applicationId), type: 'undone', undoes: event.id })),
        );
      });
    },

    /** Takes events back: all of them, or none when one is unknown. What was undone already stays as it is. */
    undo(...eventIds: string[]): Promise<Written> {
      return inJournal(async () => {
        const found = (await database.events.bulkGet(eventIds)).filter((event) => event !== undefined);
        if (found.length === 0 || found.length < eventIds.length) throw new Error('These entries are not there.');
        const histories = await historiesOf(database, [...new Set(found.map((event) => event.applicationId))]);
        const dead = new Set([...histories.values()].flatMap((history) => [...undoneIds(history)]));
        return write(
          ...found
            .filter((event) => !dead.has(event.id))
            .map(
              ({ id, applicationId, kind }): NewEvent => ({
                ...byPerson(applicationId),
                ...(kind && { kind }),
                type: 'undone',
                undoes: id,
              }),
            ),
        );
      });
    },

    /** Deletes an application. Its history stays behind a tombstone, so that it can be undone. */
    remove(applicationId: string): Promise<Written> {
      return inJournal(async () =>
        write(...deletions((await database.applications.get(applicationId)) ?? { id: applicationId })),
      );
    },
  };
}

/** The journal of this browser profile, as views use it. */
export const journal: Journal = createJournal(db);

function stageEvent(applicationId: string, stage: Stage, at: number): NewEvent {
  const base = { applicationId, by: 'person' as const, at };
  return stage === 'saved' || stage === 'started' || stage === 'applied'
    ? { ...base, type: stage }
    : { ...base, type: 'stage', stage };
}

/**
 * What is to be written for an application to be at a stage: the events that reached a higher one are undone, and what
 * a page said in them is kept.
 */
function stageEvents(history: JournalEvent[], stage: Stage, at: number, now: number): NewEvent[] {
  const applicationId = history[0]?.applicationId;
  if (!applicationId) return [];
  const rank = (event: JournalEvent) => STAGES.indexOf(stageOf(event) ?? 'saved');
  const reaching = effective(history).filter((event) => stageOf(event));
  const above = reaching.filter((event) => rank(event) > STAGES.indexOf(stage));
  return [
    ...above.map(
      ({ id, applicationId: own }): NewEvent => ({
        applicationId: own,
        by: 'person',
        at: now,
        type: 'undone',
        undoes: id,
      }),
    ),
    ...above.filter((event) => event.fields || event.keys).map(kept),
    ...(reaching.some((event) => stageOf(event) === stage) ? [] : [stageEvent(applicationId, stage, at)]),
  ];
}

/** What an event said about the posting, without the stage it stood for. */
function kept({ applicationId, by, at, fields, keys }: JournalEvent): NewEvent {
  return { applicationId, by, at, type: by === 'page' ? 'seen' : 'edited', fields: fields ?? {}, keys: keys ?? [] };
}

/** Now, or later when an outcome is dated later: the last word is the last one by date. */
function afterAll(history: JournalEvent[], now: number): number {
  return Math.max(now, ...history.filter((event) => event.type === 'outcome').map((event) => event.at));
}

function changedTags(old: string[] = [], added: string[] = [], removed: string[] = []): string[] | undefined {
  const tags = [...new Set([...old, ...added])].filter((tag) => !removed.includes(tag));
  return tags.length === old.length && tags.every((tag) => old.includes(tag)) ? undefined : tags;
}

/** Undefined says nothing, and a backup could not carry it. */
function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
