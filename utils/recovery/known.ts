import type { FollowUpContext } from '../followups/context.ts';
import type { AnyRecord } from '../journal/records.ts';
import type { CheckIn } from '../journal/recoveryRecords.ts';
import type { Application, JournalEvent } from '../journal/types.ts';
import type { Settings } from '../settings.ts';
import { applicationFacts } from './facts/applicationFacts.ts';
import { contextFacts } from './facts/contextFacts.ts';
import type { FactId, PersonFacts, SeenFacts } from './facts/facts.ts';
import { NOTHING } from './facts/nothing.ts';
import { personFacts } from './facts/personFacts.ts';
import { type Recent, recentOf } from './facts/recent.ts';
import { type Shelf, shelfOf } from './facts/shelf.ts';
import { type Tally, tallyOf } from './facts/tally.ts';
import { type TipMemory, tipMemory } from './tipMemory.ts';

/** Everything that tips are chosen from, as it is read: see `readSearch`. */
export interface Search {
  applications: readonly Application[];
  /** Of any kinds; people, employers and what helps to recover are looked at. */
  records: readonly AnyRecord[];
  /** Events of the last weeks: see `recentOf`. */
  recentEvents: readonly JournalEvent[];
  checkIns: readonly CheckIn[];
  settings: Pick<Settings, 'recovery' | 'followUps'>;
  followUps: FollowUpContext;
}

/** The same, counted and sorted for one moment. */
export interface Known {
  now: number;
  applications: readonly Application[];
  followUps: FollowUpContext;
  shelf: Shelf;
  recent: Recent;
  tally: Tally;
  person: PersonFacts;
  memory: TipMemory;
  choices: Settings['recovery'];
}

/** Looks through everything once. `now` in milliseconds since the epoch. */
export function knownOf(search: Search, now: number): Known {
  const { applications, followUps, checkIns } = search;
  const shelf = shelfOf(search.records);
  const recent = recentOf(search.recentEvents);
  const tally = tallyOf(applications, recent, now);
  const { recovery: choices, followUps: reviews } = search.settings;
  const person = personFacts({ tally, shelf, recent, checkIns, choices, reviews }, now);
  return { now, applications, followUps, shelf, recent, tally, person, memory: tipMemory(shelf.tips, now), choices };
}

/** The facts as tips see them: what the person switched off is not known; without an application, nothing is about one. */
export function seenFacts(known: Known, one?: Application): SeenFacts {
  const { now, followUps, person, choices } = known;
  const facts: SeenFacts = { ...NOTHING, ...person, ...contextFacts(one, followUps, now) };
  if (one) Object.assign(facts, applicationFacts(one, known, now));
  for (const fact of choices.signalsOff) if (fact in NOTHING) facts[fact as FactId] = null as never;
  return facts;
}
