import { endOf } from '../followups/aroundInterview.ts';
import type { Application } from '../journal/types.ts';
import { holds } from './condition.ts';
import type { FactId, SeenFacts } from './facts/facts.ts';
import { isOpen, statusOf } from './facts/reached.ts';
import { mayCome } from './guards.ts';
import { type Known, seenFacts } from './known.ts';
import type { Tip } from './tip.ts';
import { rests, tipMemory, weightOf } from './tipMemory.ts';
import { TIP_IDS, type TipId, tipOf } from './tips.ts';
import { type TipValues, valuesOf } from './values.ts';

/** A tip that fits, about an application or the whole search. */
export interface Candidate {
  id: TipId;
  application: Application | undefined;
  facts: SeenFacts;
  because: FactId[];
  values: TipValues;
  score: number;
}

/** How long after its end an application may still bring a tip up: no condition looks further. */
const LOOKS_BACK = 92 * 86_400_000;

/** Whatever happened last weighs this much more. */
const NEWEST = 15;

/** Every tip that fits and may come, each about the application that suits it best, the best first. */
export function candidates(known: Known): Candidate[] {
  const recent = known.applications
    .filter((one) => isTimely(one, known.now))
    .map((one) => ({ one, at: happenedAt(one, known.now) }))
    .sort((a, b) => b.at - a.at || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one);
  const best = new Map<TipId, Candidate>();
  for (const one of recent.length > 0 ? recent : [undefined])
    for (const candidate of candidatesFor(one, recent[0], known)) {
      const other = best.get(candidate.id);
      if (!other || candidate.score > other.score) best.set(candidate.id, candidate);
    }
  return [...best.values()].sort(byScore);
}

/** The tips that fit one application, or with undefined those about the whole search, in no order. */
export function candidatesFor(
  one: Application | undefined,
  newest: Application | undefined,
  known: Known,
): Candidate[] {
  const facts = seenFacts(known, one);
  const memory = tipMemory(known.shelf.tips);
  return TIP_IDS.flatMap((id): Candidate[] => {
    const tip = tipOf(id);
    const because = reasons(tip, facts);
    if (!because || rests(id, memory, known.now)) return [];
    const application = isAbout(tip, because) ? one : undefined;
    if (!mayCome(id, tip, application, known)) return [];
    const values = valuesOf(tip, application, facts, known);
    if (!values) return [];
    const newer = application === undefined || application === newest ? NEWEST : 0;
    return [{ id, application, facts, because, values, score: tip.priority + newer + weightOf(id, memory, known.now) }];
  });
}

export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** The facts for which a tip fits; undefined when it does not. */
function reasons({ when = [], any = [], hideWhen = [] }: Tip, facts: SeenFacts): FactId[] | undefined {
  if (!when.every((condition) => holds(condition, facts))) return undefined;
  const met = any.filter((condition) => holds(condition, facts));
  if (any.length > 0 && met.length === 0) return undefined;
  if (hideWhen.some((condition) => holds(condition, facts))) return undefined;
  return [...new Set([...when, ...met].map(({ fact }) => fact))];
}

/** Whether a tip is about the application, and not about the whole search. */
function isAbout({ says = [] }: Tip, because: readonly FactId[]): boolean {
  return because.some((fact) => fact.startsWith('app.')) || says.includes('company');
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
