import { endOf } from '../followups/aroundInterview.ts';
import type { Application } from '../journal/types.ts';
import { type Condition, holds } from './condition.ts';
import type { FactId, SeenFacts } from './facts/facts.ts';
import { isOpen, statusOf } from './facts/reached.ts';
import { mayCome } from './guards.ts';
import { type Known, seenFacts } from './known.ts';
import type { Tip, Wording } from './tip.ts';
import { rests, weightOf } from './tipMemory.ts';
import { TIP_IDS, type TipId, tipOf } from './tips.ts';
import { leaning } from './urgency.ts';
import { type TipValues, valuesOf } from './values.ts';

/** A tip that fits, about an application or the whole search. */
export interface Candidate {
  id: TipId;
  application: Application | undefined;
  facts: SeenFacts;
  because: FactId[];
  values: TipValues;
  score: number;
  /** In which other words, where the kind of search asks for some. */
  wording?: Wording;
}

/** How long after its end an application may still bring a tip up: no condition looks further. */
const LOOKS_BACK = 92 * 86_400_000;

/** Whatever happened last weighs this much more. */
const NEWEST = 15;

/** Every tip that fits and may come, each about the application that suits it best, the best first. */
export function candidates(known: Known): Candidate[] {
  const [newest, ...others] = newestFirst(known);
  const found = candidatesFor(newest, newest, known);
  // Nothing weighs more than what happened last: a tip that has its application needs no other.
  let left = awake(known).filter((id) => !found.some((one) => one.id === id) && asksAboutApplications(tipOf(id)));
  for (const one of others) {
    const more = candidatesFor(one, newest, known, left);
    if (more.length === 0) continue;
    found.push(...more);
    left = left.filter((id) => !more.some((candidate) => candidate.id === id));
  }
  return found.sort(byScore);
}

/** The tips of `ids` that fit one application, or with undefined those about the whole search, in no order. */
export function candidatesFor(
  one: Application | undefined,
  newest: Application | undefined,
  known: Known,
  ids: readonly TipId[] = awake(known),
): Candidate[] {
  const facts = seenFacts(known, one);
  const fitting: Candidate[] = [];
  for (const id of ids) {
    const tip = tipOf(id);
    if (!fits(tip, facts)) continue;
    const because = reasons(tip, facts);
    const application = isAbout(tip, because) ? one : undefined;
    if (!mayCome(id, tip, application, known)) continue;
    const values = valuesOf(tip, application, facts, known);
    if (!values) continue;
    const newer = application === undefined || application === newest ? NEWEST : 0;
    const { urgency, search } = known.shelf.profile ?? {};
    const score = tip.priority + newer + weightOf(id, known.memory, known.now) + leaning(tip, urgency);
    const wording = tip.wordings?.find((one) => one === search);
    fitting.push({ id, application, facts, because, values, score, ...(wording && { wording }) });
  }
  return fitting;
}

/** The tips that don't rest. */
function awake({ memory, now }: Known): TipId[] {
  return TIP_IDS.filter((id) => !rests(id, memory, now));
}

export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

const NONE: readonly Condition[] = [];

function fits({ when = NONE, any = NONE, hideWhen = NONE }: Tip, facts: SeenFacts): boolean {
  for (const condition of when) if (!holds(condition, facts)) return false;
  if (any.length > 0 && !any.some((condition) => holds(condition, facts))) return false;
  return !hideWhen.some((condition) => holds(condition, facts));
}

/** The facts for which a tip fits. */
function reasons({ when = NONE, any = NONE }: Tip, facts: SeenFacts): FactId[] {
  const met = any.filter((condition) => holds(condition, facts));
  return [...new Set([...when, ...met].map(({ fact }) => fact))];
}

/** Whether another application can make a tip fit. */
function asksAboutApplications({ when = NONE, any = NONE, hideWhen = NONE, says = [] }: Tip): boolean {
  return (
    says.includes('company') ||
    [...when, ...any, ...hideWhen].some(({ fact }) => fact.startsWith('app.') || fact === 'ctx.region')
  );
}

/** Whether a tip is about the application, and not about the whole search. */
function isAbout({ says = [] }: Tip, because: readonly FactId[]): boolean {
  return because.some((fact) => fact.startsWith('app.')) || says.includes('company');
}

/** The applications that may bring a tip up, by what happened to them last. */
function newestFirst({ applications, now }: Known): Application[] {
  return applications
    .filter((one) => isTimely(one, now))
    .map((one) => ({ one, at: happenedAt(one, now) }))
    .sort((a, b) => b.at - a.at || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one);
}

function isTimely(one: Application, now: number): boolean {
  const status = statusOf(one, now);
  if (isOpen(status) || status === 'accepted' || status === 'offer') return true;
  return status !== 'saved' && now - (one.outcomeAt ?? one.updatedAt) < LOOKS_BACK;
}

/** When something last happened to an application, not when it was last written about. */
function happenedAt(one: Application, now: number): number {
  const moments = [
    one.stageAt,
    one.outcomeAt,
    one.heardAt,
    one.lastOutAt,
    ...(one.feedback ?? []).map(({ at }) => at),
    ...(one.interviews ?? []).map(endOf),
  ];
  return Math.max(...moments.filter((at) => at !== undefined && at <= now).map(Number), one.createdAt);
}
