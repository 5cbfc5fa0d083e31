import type { RecordOf } from '../journal/records.ts';
import { type Application, STAGES, type Stage } from '../journal/types.ts';

/** With fewer than this, a number says more about luck than about anything else. */
export const ENOUGH = 8;

const STEPS = ['screen', 'interview', 'final', 'offer'] as const;
const ANSWERED = ['applied', 'screen', 'interview', 'final'] as const;
const DAY = 86_400_000;

/** A CV as it went out, with how often and how many of those led to a talk. */
export interface Version {
  id: string;
  name: string;
  sent: number;
  invited: number;
}

export interface Numbers {
  sent: number;
  /** How many of them got at least so far. */
  reached: Record<(typeof STEPS)[number], number>;
  /** How long first answers took, in days: the middle one, and that within which three quarters came. */
  answers: { stage: (typeof ANSWERED)[number]; count: number; middle: number; quarter: number }[];
  /** In the order in which they were made: nothing is ranked. */
  versions: Version[];
  /** Those that only just fit, as the person said. */
  justFit: { sent: number; invited: number };
}

/** The person's own numbers over all applications that were sent. */
export function numbersOf(applications: readonly Application[], documents: readonly RecordOf<'document'>[]): Numbers {
  const sent = applications.filter(({ appliedAt }) => appliedAt !== undefined);
  const got = (stage: Stage, some = sent) =>
    some.filter((one) => STAGES.indexOf(one.stage) >= STAGES.indexOf(stage)).length;
  const justFit = sent.filter(({ onlyJustFit }) => onlyJustFit);
  return {
    sent: sent.length,
    reached: { screen: got('screen'), interview: got('interview'), final: got('final'), offer: got('offer') },
    answers: ANSWERED.flatMap((stage) => {
      const days = sent.flatMap(({ answerTimes }) => answerTimes?.[stage] ?? []).sort((a, b) => a - b);
      if (days.length === 0) return [];
      return { stage, count: days.length, middle: share(days, 0.5), quarter: share(days, 0.75) };
    }),
    versions: documents
      .filter(({ document }) => document === 'cv')
      .sort((a, b) => a.createdAt - b.createdAt)
      .flatMap(({ id, name }) => {
        const out = sent.filter(({ documentIds }) => documentIds?.includes(id));
        return out.length > 0 ? { id, name, sent: out.length, invited: got('screen', out) } : [];
      }),
    justFit: { sent: justFit.length, invited: got('screen', justFit) },
  };
}

/** The time, in whole days, within which a share of these times lies. `sorted` in milliseconds, the shortest first. */
function share(sorted: readonly number[], part: number): number {
  return Math.round((sorted[Math.ceil(sorted.length * part) - 1] ?? 0) / DAY);
}
