import type { SheetSource } from './sheetSource.ts';

/** What the second pass is filled with. All texts, as a draft keeps them. */
export type LearnValues = ReturnType<typeof learnStart>;

/** In `goal`: words of one's own, instead of something that was written above. */
export const OWN_WORDS = 'own';

/** The untouched form: empty, or what the sheet has already. */
export function learnStart({ sheet }: Pick<SheetSource, 'sheet'>) {
  return {
    step: '',
    worked: sheet?.worked ?? '',
    nextTime: sheet?.nextTime ?? '',
    inHands: sheet?.inHands?.join('\n') ?? '',
    notInHands: sheet?.notInHands?.join('\n') ?? '',
    was: '',
    wasNot: '',
    stoppedAt: sheet?.stoppedAt ?? '',
    theme: sheet?.theme ?? '',
    /** What the goal is taken from: a text of `goalOptions`, `OWN_WORDS`, or nothing. */
    goal: '',
    goalText: '',
    /** Which way it goes when three are open: see `GoalRoom`. */
    room: '',
    mood: '',
  };
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What can become a goal: what one would do differently, what is in one's hands, and what they said it was. */
export function goalOptions({ nextTime, inHands, was }: Pick<LearnValues, 'nextTime' | 'inHands' | 'was'>): string[] {
  return [...new Set([nextTime.trim(), ...linesOf(inHands), was.trim()].filter(Boolean))];
}

/** The goal in its words; empty when none was taken. */
export function goalOf(values: LearnValues): string {
  if (!values.goal) return '';
  const chosen = values.goal === OWN_WORDS ? values.goalText : values.goalText.trim() || values.goal;
  return chosen.trim();
}
