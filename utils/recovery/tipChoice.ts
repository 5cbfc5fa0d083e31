import type { Candidate } from './candidates.ts';
import type { FactId, FactValue } from './facts/facts.ts';
import type { Wording } from './tip.ts';
import type { TipId } from './tips.ts';
import type { TipValues } from './values.ts';

/** A tip that is offered. What it is (tone, actions, evidence) is in `TIPS`, its words are in the locale. */
export interface TipChoice {
  tip: TipId;
  /** What it is about; absent for what is about the whole search. */
  applicationId?: string;
  values: TipValues;
  /** For whom its words are, where that is not everybody. */
  wording?: Wording;
  /** The facts that brought it up, with what they were. */
  because: { fact: FactId; value: FactValue }[];
  score: number;
}

export function toChoice({ id, application, values, wording, because, facts, score }: Candidate): TipChoice {
  return {
    tip: id,
    ...(application && { applicationId: application.id }),
    values,
    ...(wording && { wording }),
    because: because.map((fact) => ({ fact, value: facts[fact] })),
    score,
  };
}
