import type { Application } from '../journal/types.ts';
import { byScore, candidatesFor } from './candidates.ts';
import { knownOf, type Search } from './known.ts';
import { type TipChoice, toChoice } from './tipChoice.ts';

/** The tips that fit one application now, the best first: while it waits, before its interview, after its end. */
export function tipsFor(search: Search, application: Application, now: number): TipChoice[] {
  const known = knownOf(search, now);
  return candidatesFor(application, application, known)
    .filter((one) => one.application)
    .sort(byScore)
    .map(toChoice);
}
