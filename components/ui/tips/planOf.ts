import { type TipId, tipOf } from '../../../utils/recovery/tips.ts';

/** Which plan a tip means: for the interview that is near, for a step after a slump, else for the hour of an answer. */
export function planOf(tip: TipId): 'answer' | 'blankMind' | 'step' {
  const { situations } = tipOf(tip);
  if (situations.includes('beforeInterview')) return 'blankMind';
  return situations.includes('slump') ? 'step' : 'answer';
}
