import type { Application } from '../../journal/types.ts';
import type { ContextFacts } from './facts.ts';

/** Places with a rule of their own, by what a posting calls them. */
const PARTS: readonly { region: string; country: string; named: RegExp }[] = [
  { region: 'CA-ON', country: 'CA', named: /\bOntario\b|,\s*ON\b/ },
];

/** The hour, and where it is: the employer's country where that is known, and a part of it that the posting names. */
export function contextFacts(
  one: Pick<Application, 'country' | 'location'> | undefined,
  country: string | undefined,
  now: number,
): ContextFacts {
  const place = one?.country || country || '';
  const part = PARTS.find((part) => part.country === place && part.named.test(one?.location ?? ''));
  return { 'ctx.hour': new Date(now).getHours(), 'ctx.region': part?.region ?? place };
}
