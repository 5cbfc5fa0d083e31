import type { FollowUpContext } from '../../followups/context.ts';
import type { Application } from '../../journal/types.ts';
import type { ContextFacts } from './facts.ts';

/** Parts of countries with a rule of their own, by what a posting calls them. */
const PARTS: readonly { region: string; country: string; named: RegExp }[] = [
  { region: 'CA-ON', country: 'CA', named: /\bOntario\b|,\s*ON\b/ },
];
/** "Montréal, QC" names a part, whichever it is. */
const NAMES_A_PART = /,\s*[A-Z]{2}\b/;

/**
 * The hour, and where it is: the employer's country where that is known, and the part of it that the posting names; where
 * it names none, that in which the person looks for work.
 */
export function contextFacts(
  one: Pick<Application, 'country' | 'location'> | undefined,
  { country = '', region }: Pick<FollowUpContext, 'country' | 'region'>,
  now: number,
): ContextFacts {
  const place = one?.country || country;
  const location = one?.location ?? '';
  const named = PARTS.find((part) => part.country === place && part.named.test(location))?.region;
  const own = place === country && !NAMES_A_PART.test(location) ? region : undefined;
  return { 'ctx.hour': new Date(now).getHours(), 'ctx.region': named ?? own ?? place };
}
