import type { Kind } from './browsers.ts';

/** A line of the table at the end. */
export interface Line {
  fault: string;
  browser: Kind | 'node';
  trials: number;
  /** Of what was acknowledged at its level: gone, or there more than once. */
  lost: number;
  twice: number;
  /** How often the person was told, where there was something to tell. */
  shown: string;
  /** Invariants that did not hold, in words. */
  wrong: string[];
}

/** Prints the table and answers whether all is well. */
export function print(lines: readonly Line[]): boolean {
  console.log('| fault | browser | trials | lost | twice | shown |\n| --- | --- | --- | --- | --- | --- |');
  for (const { fault, browser, trials, lost, twice, shown } of lines)
    console.log(`| ${fault} | ${browser} | ${trials} | ${lost} | ${twice} | ${shown} |`);
  const wrong = lines.flatMap((line) => line.wrong.map((words) => `${line.fault} (${line.browser}): ${words}`));
  for (const words of wrong) console.log(`✘ ${words}`);
  return wrong.length === 0;
}
