import type { Application } from '../journal/types.ts';

const FIRST = 3;

/** The jobs that a comparison begins with: the one asked for, then offers, then what is wanted most. Answers their ids. */
export function firstToCompare(open: readonly Application[], asked: string | undefined): string[] {
  const weight = ({ id, stage, excitement = 0 }: Application) =>
    (id === asked ? 100 : 0) + (stage === 'offer' ? 10 : 0) + excitement;
  return open
    .filter((one) => weight(one) > 0)
    .sort((a, b) => weight(b) - weight(a) || b.updatedAt - a.updatedAt)
    .slice(0, FIRST)
    .map(({ id }) => id);
}
