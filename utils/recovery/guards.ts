import type { Application } from '../journal/types.ts';
import { isNo, reachedAtLeast, reachedOf } from './facts/reached.ts';
import type { Known } from './known.ts';
import { phaseAt } from './phases.ts';
import type { Tip, Tone } from './tip.ts';
import type { TipId } from './tips.ts';

const HOUR = 3_600_000;

/** What nothing but preparation may come before: the last hours before an interview. */
const NOTHING_ELSE = 2 * HOUR;
/** Whoever said that they are only looking around is not asked to send more, or to give the search its hours. */
const ASKS_FOR_MORE: ReadonlySet<Tip['act']> = new Set(['planThreeApplications', 'planWeek', 'setSearchHours']);
/** Ratings at which a no on paper needs no lesson. */
const LOW_STAKES = 2;

/**
 * Whether a tip may come at all, whatever fits: rules that hold for everything. They go by what is so, also where the
 * person switched a signal off: that takes reasons away, never protection.
 */
export function mayCome(id: TipId, tip: Tip, one: Application | undefined, known: Known): boolean {
  const { person, tally, now } = known;
  if (tip.tone === 'support') return true;
  if (person['me.tipsMuted']) return false;
  const soon = tally.nextInterviewAt !== undefined && tally.nextInterviewAt - now < NOTHING_ELSE;
  if (soon && !tip.situations.includes('beforeInterview')) return false;
  if (person['me.askedSupport'] && tip.tone !== 'comfort') return false;
  // Whoever took a job for now leaves the others open.
  if (tip.situations.includes('offerAccepted') && one?.stopGap) return false;
  if (known.shelf.profile?.urgency === 'looking' && ASKS_FOR_MORE.has(tip.act)) return false;
  if (person['me.inCooldown'] && !mayComeInCooldown(tip, one, known)) return false;
  return id === 'rejLowStakes' || !(one ? isLowStakes(one, now) : speaksOfLastNo(tip) && lastNoIsLowStakes(known));
}

/** Right after a no at an interview or later: what comforts, and what cannot wait elsewhere. */
function mayComeInCooldown(tip: Tip, one: Application | undefined, known: Known): boolean {
  const elsewhere = one !== undefined && !isInCooldown(one, known);
  if (tip.timeCritical && elsewhere) return true;
  return Boolean(tip.cooldownOk) && tip.tone !== 'learn';
}

/** Whether the no of this very application is that fresh. */
export function isInCooldown(one: Application, { now, choices }: Known): boolean {
  return isLateNo(one, now) && now - (one.outcomeAt ?? one.updatedAt) < choices.coolDownHours * HOUR;
}

/** A no at an interview or later. */
export function isLateNo(one: Application, now: number): boolean {
  return isNo(one) && reachedAtLeast(reachedOf(one, now), 'interview');
}

/** Turned down on paper or after a screening, for a job that the person rated low when saving it. */
function isLowStakes(one: Application, now: number): boolean {
  return isNo(one) && (one.excitement ?? 5) <= LOW_STAKES && !isLateNo(one, now);
}

function lastNoIsLowStakes({ tally }: Known): boolean {
  const [last] = tally.noes;
  return last !== undefined && (last.excitement ?? 5) <= LOW_STAKES && !reachedAtLeast(last.reached, 'interview');
}

function speaksOfLastNo({ when = [], any = [] }: Tip): boolean {
  return [...when, ...any].some(({ fact }) => fact === 'me.hoursSinceLastRejection');
}

/** The tones that are offered unasked while a no is fresh; undefined when all are. */
export function freshTones(one: Application | undefined, { tally, now }: Known): readonly Tone[] | undefined {
  const at = one ? (isLateNo(one, now) ? (one.outcomeAt ?? one.updatedAt) : undefined) : tally.lastInterviewNoAt;
  return at === undefined ? undefined : phaseAt((now - at) / HOUR)?.tones;
}
