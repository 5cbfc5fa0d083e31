import { nameMask } from '../journal/nameMask.ts';
import type { Privacy } from '../journal/privacy.ts';

export interface SummaryBlock {
  heading: string;
  lines: readonly string[];
}

/**
 * A summary as plain text: a heading, its lines, an empty line; blocks without lines are left out. Names of private
 * employers are replaced wherever they stand, in other people's notes too.
 *
 * @param unnamed stands for an employer without a nickname
 * @param companies every name there is, as it is written
 */
export function summaryText(
  blocks: readonly SummaryBlock[],
  { privacy, unnamed, companies }: { privacy: Privacy; unnamed: string; companies: Iterable<string> },
): string {
  const text = blocks
    .map(({ heading, lines }) => ({ heading, lines: lines.map((line) => line.trim()).filter(Boolean) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n'))
    .join('\n\n');
  return nameMask(privacy, unnamed, companies)(text);
}
