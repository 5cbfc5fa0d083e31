import type { Database } from '../journal/db.ts';
import { effective } from '../journal/effective.ts';
import { groupsOf, readPairs } from '../journal/joined.ts';
import type { RecordOf } from '../journal/records.ts';
import type { JournalEvent } from '../journal/types.ts';
import { type Excerpt, findExcerpt } from './excerpt.ts';
import { foldText } from './foldText.ts';

/** Characters of postings that are kept in memory at most; what is beyond is read from disk at each search. */
const CAP = 64_000_000;
const POSTINGS = 500;
const EVENTS = 4000;
/** Rows whose text is scanned between two looks at whether a newer search came. */
const SLICE = 2000;

/** Which applications hold which of the terms: bit n of a mask stands for term n. */
export interface DeepFound {
  ids: string[];
  masks: number[];
}

export type DeepIndex = ReturnType<typeof createDeepIndex>;

/**
 * What is searched beyond the rows: saved postings, notes and messages of the timeline, and people. Only folded text is
 * kept. Meant for a worker: it reads everything once, and takes its time.
 */
export function createDeepIndex(db: Database, cap: number = CAP) {
  const postings = new Map<string, string>();
  const notes = new Map<string, string>();
  let people: { text: string; person: RecordOf<'person'> }[] | undefined;
  let size = 0;
  /** The postings of the ids above this one did not fit. */
  let diskFrom: string | undefined;
  let built: Promise<void> | undefined;
  let changed = new Set<string>();

  const keepNotes = (id: string, history: readonly JournalEvent[]) => {
    const text = textsOf(history).map(foldText).join('\n');
    if (text) notes.set(id, text);
    else notes.delete(id);
  };

  const build = async () => {
    let last = '';
    while (size < cap) {
      const some = await db.postings.where('applicationId').above(last).limit(POSTINGS).toArray();
      for (const { applicationId, description } of some) {
        const text = foldText(description);
        postings.set(applicationId, text);
        size += text.length;
      }
      last = some.at(-1)?.applicationId ?? last;
      if (some.length < POSTINGS) break;
      if (size >= cap) diskFrom = last;
    }
    // Histories lie one behind the other in this order.
    let from: [string, number] = ['', 0];
    let open: JournalEvent[] = [];
    for (;;) {
      const some = await db.events.where('[applicationId+recordedAt]').above(from).limit(EVENTS).toArray();
      for (const event of some) {
        if (open[0] && open[0].applicationId !== event.applicationId) {
          keepNotes(open[0].applicationId, open);
          open = [];
        }
        open.push(event);
      }
      const end = some.at(-1);
      if (end) from = [end.applicationId, end.recordedAt];
      if (some.length < EVENTS) break;
    }
    if (open[0]) keepNotes(open[0].applicationId, open);
  };

  const catchUp = async () => {
    const ids = [...changed];
    changed = new Set();
    if (ids.length === 0) return;
    const [texts, events] = await Promise.all([
      db.postings.bulkGet(ids),
      db.events.where('applicationId').anyOf(ids).toArray(),
    ]);
    const histories = Map.groupBy(events, (event) => event.applicationId);
    ids.forEach((id, at) => {
      keepNotes(id, histories.get(id) ?? []);
      const posting = texts[at];
      if (posting) postings.set(id, foldText(posting.description));
      else postings.delete(id);
    });
  };

  const readPeople = async () => {
    const all = (await db.records.where('kind').equals('person').toArray()) as RecordOf<'person'>[];
    return all.map((person) => ({ text: foldText(personText(person)), person }));
  };

  /** Everything is there and fresh; a failure is tried again next time. */
  const prepare = async () => {
    built ??= build();
    try {
      await built;
      await catchUp();
      people ??= await readPeople();
    } catch (error) {
      built = undefined;
      throw error;
    }
  };

  return {
    /** @param isStale whether nobody waits for the answer any more; then there is none */
    async search(terms: readonly string[], isStale: () => boolean): Promise<DeepFound | undefined> {
      await prepare();
      const found = new Map<string, number>();
      const mark = (id: string, text: string) => {
        let mask = 0;
        terms.forEach((term, bit) => {
          if (text.includes(term)) mask |= 1 << bit;
        });
        if (mask) found.set(id, (found.get(id) ?? 0) | mask);
      };
      let count = 0;
      for (const texts of [notes, postings])
        for (const [id, text] of texts) {
          mark(id, text);
          if (++count % SLICE > 0) continue;
          await new Promise((resolve) => setTimeout(resolve));
          if (isStale()) return undefined;
        }
      for (const { text, person } of people ?? []) {
        if (!terms.some((term) => text.includes(term))) continue;
        for (const id of await applicationsOf(db, person)) mark(id, text);
      }
      for (let last = diskFrom; last !== undefined; ) {
        const some = await db.postings.where('applicationId').above(last).limit(POSTINGS).toArray();
        if (isStale()) return undefined;
        for (const one of some)
          if (!postings.has(one.applicationId)) mark(one.applicationId, foldText(one.description));
        last = some.length < POSTINGS ? undefined : some.at(-1)?.applicationId;
      }
      for (const [id, row] of await joinedTo(db)) {
        const mask = found.get(id);
        if (mask !== undefined) found.set(row, (found.get(row) ?? 0) | mask);
        found.delete(id);
      }
      return isStale() ? undefined : { ids: [...found.keys()], masks: [...found.values()] };
    },

    /** Where in these applications the terms stand, in the words as they were written. */
    async excerpts(ids: readonly string[], terms: readonly string[]): Promise<Record<string, Excerpt>> {
      const found: Record<string, Excerpt> = {};
      const put = (id: string, excerpt: Excerpt | undefined) => {
        if (excerpt) found[id] ??= excerpt;
      };
      const joined = [...(await joinedTo(db))].filter(([, row]) => ids.includes(row));
      const whole = [...ids, ...joined.map(([id]) => id)];
      const rowOf = new Map(joined);
      const [texts, events] = await Promise.all([
        db.postings.bulkGet(whole),
        db.events.where('applicationId').anyOf(whole).toArray(),
      ]);
      const histories = Map.groupBy(events, (event) => event.applicationId);
      whole.forEach((member, at) => {
        const id = rowOf.get(member) ?? member;
        put(id, findExcerpt('event', textsOf(histories.get(member) ?? []).join('\n'), terms));
        put(id, findExcerpt('posting', texts[at]?.description ?? '', terms));
      });
      for (const { text, person } of people ?? [])
        if (terms.some((term) => text.includes(term)))
          for (const id of await applicationsOf(db, person))
            if (ids.includes(id)) put(id, findExcerpt('person', personText(person), terms));
      return found;
    },

    /** What was written meanwhile: applications by id, or anything when undefined. */
    forget(ids: string[] | undefined): void {
      if (ids) {
        for (const id of ids) changed.add(id);
        return;
      }
      built = undefined;
      postings.clear();
      notes.clear();
      size = 0;
      diskFrom = undefined;
      people = undefined;
    },

    forgetPeople(): void {
      people = undefined;
    },
  };
}

/** Applications that are part of another one, with the one whose row they are in. */
async function joinedTo(db: Database): Promise<Map<string, string>> {
  const joined = new Map<string, string>();
  const members = [...groupsOf(await readPairs(db)).keys()];
  if (members.length > 0)
    for (const row of await db.applications.bulkGet(members))
      for (const id of row?.joinedIds ?? []) joined.set(id, row?.id ?? id);
  return joined;
}

/** What was written into the timeline, as it stands now. */
function textsOf(history: readonly JournalEvent[]): string[] {
  if (history[0]?.kind || !history.some((event) => event.text || event.change?.text)) return [];
  return effective(history).flatMap((event) => event.text ?? []);
}

function personText({ name, email, phone, link, notes }: RecordOf<'person'>): string {
  return [name, email, phone, notes, link].filter(Boolean).join('\n');
}

async function applicationsOf(db: Database, { applicationIds, companyKey }: RecordOf<'person'>): Promise<string[]> {
  const carried = companyKey ? await db.applications.where('companyKey').equals(companyKey).primaryKeys() : [];
  return [...new Set([...(applicationIds ?? []), ...carried])];
}
