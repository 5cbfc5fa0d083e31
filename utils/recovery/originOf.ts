import type { Privacy } from '../journal/privacy.ts';
import type { Application } from '../journal/types.ts';

/**
 * The employer that something comes from, as it may be said before an interview: a private one that said no (or nothing) is
 * never named there, an open private one by its nickname. Undefined when nothing is to be said.
 */
export function originOf(
  application: Pick<Application, 'company' | 'companyKey' | 'outcome'> | undefined,
  privacy: Privacy,
): string | undefined {
  if (!application?.company) return undefined;
  const nickname = privacy.get(application.companyKey);
  if (nickname === undefined) return application.company;
  return application.outcome === 'open' && nickname ? nickname : undefined;
}
