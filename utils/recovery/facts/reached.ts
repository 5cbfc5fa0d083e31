import type { Application, InterviewKind } from '../../journal/types.ts';
import type { Reached, Status } from './facts.ts';

const ORDER: readonly Reached[] = ['saved', 'applied', 'screen', 'interview', 'final', 'offer'];

/** Kinds of interview that come before the talk about the job itself. */
const SCREENS: ReadonlySet<InterviewKind> = new Set(['phone', 'assessment', 'task']);

export function reachedAtLeast(reached: Reached, step: Reached): boolean {
  return ORDER.indexOf(reached) >= ORDER.indexOf(step);
}

/** The furthest step by `now`. A talk that took place is a step, also when nobody set the stage. */
export function reachedOf({ stage, outcome, interviews = [] }: Application, now: number): Reached {
  if (outcome === 'accepted' || outcome === 'declined') return 'offer';
  let reached: Reached = stage === 'started' ? 'saved' : stage;
  for (const { at, kind } of interviews) {
    const step = SCREENS.has(kind) ? 'screen' : 'interview';
    if (at <= now && !reachedAtLeast(reached, step)) reached = step;
  }
  return reached;
}

/** What comes next, when something is agreed on; undefined for what is closed. */
export function nextInterview({ outcome, interviews = [] }: Application, now: number) {
  return outcome === 'open' || outcome === 'onHold' ? interviews.find(({ at }) => at > now) : undefined;
}

/** Where an application stands. One who is invited has been answered, whatever stage is set. */
export function statusOf(one: Application, now: number): Status {
  const { outcome } = one;
  if (outcome === 'accepted' || outcome === 'withdrawn' || outcome === 'noReply') return outcome;
  if (outcome === 'declined') return 'withdrawn';
  if (isNo(one)) return 'rejected';
  const reached = reachedOf(one, now);
  const next = nextInterview(one, now);
  if (outcome === 'onHold' && (reached !== 'saved' || next)) return 'onHold';
  if (reached === 'offer' || reached === 'final') return reached;
  if (reached === 'interview') return 'interviewing';
  if (next) return SCREENS.has(next.kind) ? 'screening' : 'interviewing';
  return reached === 'screen' ? 'screening' : reached;
}

/** They ended it: with a no, or by taking the job away. */
export function isNo({ outcome }: Pick<Application, 'outcome'>): boolean {
  return outcome === 'rejected' || outcome === 'roleClosed';
}

export function isOpen(status: Status): boolean {
  return ['applied', 'screening', 'interviewing', 'final', 'onHold'].includes(status);
}
