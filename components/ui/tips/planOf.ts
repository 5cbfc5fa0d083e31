import type { PlanData } from '../../../utils/journal/recoveryRecords.ts';
import type { CopyLine } from '../../../utils/recovery/copyLines.ts';
import { type TipId, tipOf } from '../../../utils/recovery/tips.ts';

/** Which plan a tip means: for the interview that is near, for a step after a slump, else for the hour of an answer. */
export function planOf(tip: TipId): PlanData['plan'] {
  const { situations } = tipOf(tip);
  if (situations.includes('beforeInterview')) return 'blankMind';
  return situations.includes('slump') ? 'step' : 'answer';
}

const LINES: Partial<Record<TipId, CopyLine>> = {
  unemployedAnyNews: 'anyNews',
  internalCorridorLine: 'corridor',
  streakFifth: 'strength',
  referralInsideAsk: 'stillDeciding',
};

/** Which sentence a tip offers to copy. */
export function lineOf(tip: TipId): CopyLine {
  return LINES[tip] ?? 'justListen';
}
