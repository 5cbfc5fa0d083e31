import { canonicalUrl } from '../capture/url.ts';
import { append, historyOf, type NewEvent } from './append.ts';
import { type Database, db } from './db.ts';
import { stageOf, undoneIds } from './fold.ts';
import {
  type ApplicationFields,
  type JournalEvent,
  type Outcome,
  type SavedPosting,
  STAGES,
  type Stage,
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

/** What was written: the application, and the events that `undo` takes back together. */
export interface Written {
  applicationId: string;
  eventIds: string[];
}

export type Journal = ReturnType<typeof createJournal>;

/**
 * Everything that a person changes goes through here: each change is appended as events, and can be undone.
 *
 * @param clock milliseconds since the epoch; tests bring their own
 */
export function createJournal(database: Database, clock: () => number = Date.now) {
  const write = async (...events: [NewEvent, ...NewEvent[]]): Promise<Written> => {
    const written = await append(database, clock(), ...events);
    return { applicationId: events[0].applicationId, eventIds: written.events.map((event) => event.id) };
  };
  const byPerson = (applicationId: string) => ({ applicationId, by: 'person' as const, at: clock() });
  const nothing = (applicationId: string): Written => ({ applicationId, eventIds: [] });

  return {
    /** Adds an application by hand. `at` is when the stage was reached; default now. */
    addByHand(entry: Entry, stage: Stage = 'saved', at = clock()): Promise<Written> {
      const applicationId = crypto.randomUUID();
      const keys = [...new Set([...(entry.keys ?? []), canonicalUrl(entry.typed?.url) ?? []].flat())];
      const events: [NewEvent, ...NewEvent[]] = [{ ...stageEvent(applicationId, stage, at), keys }];
      if (entry.read) events.push({ applicationId, by: 'page', at, type: 'seen', fields: defined(entry.read) });
      if (entry.typed) events.push({ ...byPerson(applicationId), type: 'edited', fields: defined(entry.typed) });
      const { posting } = entry;
      return database.transaction('rw', database.applications, database.events, database.postings, async () => {
        if (posting) await database.postings.put({ ...posting, applicationId });
        return write(...events);
      });
    },

    /** Changes fields; from now on no page overwrites them. An empty string empties a field. */
    edit(applicationId: string, fields: Partial<ApplicationFields>): Promise<Written> {
      return write({ ...byPerson(applicationId), type: 'edited', fields: defined(fields) });
    },

    /**
     * Sets how far it got. The furthest stage is kept for good, so choosing a lower one means that the higher one was a
     * mistake: the events that reached it are undone, and what a page said in them is kept.
     */
    setStage(applicationId: string, stage: Stage, at = clock()): Promise<Written> {
      return database.transaction('rw', database.applications, database.events, async () => {
        const history = live(await historyOf(database, applicationId));
        const rank = STAGES.indexOf(stage);
        const ranks = (event: JournalEvent) => STAGES.indexOf(stageOf(event) ?? 'saved');
        const above = history.filter((event) => stageOf(event) && ranks(event) > rank);
        const reached = history.some((event) => stageOf(event) && ranks(event) === rank);
        const events: NewEvent[] = [
          ...above.map((event): NewEvent => ({ ...byPerson(applicationId), type: 'undone', undoes: event.id })),
          ...above.filter((event) => event.fields || event.keys).map(kept),
          ...(reached ? [] : [stageEvent(applicationId, stage, at)]),
        ];
        return isSome(events) ? write(...events) : nothing(applicationId);
      });
    },

    /** Says how it ended, or `open` when it has not. */
    setOutcome(applicationId: string, outcome: Outcome, at = clock()): Promise<Written> {
      return write({ ...byPerson(applicationId), at, type: 'outcome', outcome });
    },

    /** Writes a note into the timeline. */
    note(applicationId: string, text: string): Promise<Written> {
      return write({ ...byPerson(applicationId), type: 'note', text });
    },

    /** Answers "Did you finish?" about an application that was started. */
    answer(applicationId: string, answer: 'finished' | 'notFinished' | 'later'): Promise<Written> {
      return database.transaction('rw', database.applications, database.events, async () => {
        if (answer === 'later') return write({ ...byPerson(applicationId), type: 'later', until: clock() + ASK_AGAIN });
        const started = live(await historyOf(database, applicationId)).filter((event) => event.type === 'started');
        if (answer === 'finished')
          return write({ ...byPerson(applicationId), at: started.at(-1)?.at ?? clock(), type: 'applied' });
        const events = started.map(
          (event): NewEvent => ({ ...byPerson(applicationId), type: 'undone', undoes: event.id }),
        );
        return isSome(events) ? write(...events) : nothing(applicationId);
      });
    },

    /** Takes events back: all of them, or none when one is unknown. What was undone already stays as it is. */
    undo(...eventIds: string[]): Promise<Written> {
      return database.transaction('rw', database.applications, database.events, async () => {
        const found = (await database.events.bulkGet(eventIds)).filter((event) => event !== undefined);
        const first = found[0];
        if (!first || found.length < eventIds.length || found.some((one) => one.applicationId !== first.applicationId))
          throw new Error('These entries are not there.');
        const dead = undoneIds(await historyOf(database, first.applicationId));
        const events = found
          .filter((event) => !dead.has(event.id))
          .map((event): NewEvent => ({ ...byPerson(first.applicationId), type: 'undone', undoes: event.id }));
        return isSome(events) ? write(...events) : nothing(first.applicationId);
      });
    },

    /** Deletes an application. Its history stays behind a tombstone, so that it can be undone. */
    remove(applicationId: string): Promise<Written> {
      return write({ ...byPerson(applicationId), type: 'deleted' });
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

/** What an event said about the posting, without the stage it stood for. */
function kept({ applicationId, by, at, fields, keys }: JournalEvent): NewEvent {
  return { applicationId, by, at, type: by === 'page' ? 'seen' : 'edited', fields: fields ?? {}, keys: keys ?? [] };
}

function live(history: JournalEvent[]): JournalEvent[] {
  const dead = undoneIds(history);
  return history.filter((event) => !dead.has(event.id));
}

function isSome<T>(list: T[]): list is [T, ...T[]] {
  return list.length > 0;
}

/** Undefined says nothing, and a backup could not carry it. */
function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
