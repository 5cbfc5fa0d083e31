import type { Tone } from './tip.ts';

/**
 * What is welcome after a no at an interview or later, by the hours since. In the first day nothing else is offered; from
 * then on each tip's own conditions say from when on it makes sense: to reply after a day, to learn after two.
 */
const PHASES: readonly { from: number; to: number; tones: readonly Tone[] }[] = [
  { from: 0, to: 12, tones: ['comfort', 'support'] },
  { from: 12, to: 24, tones: ['comfort', 'support', 'perspective'] },
];

/** The phase of the first day that holds so many hours after a no; undefined later. */
export function phaseAt(hours: number) {
  return PHASES.find(({ from, to }) => hours >= from && hours < to);
}
