import type { RecordOf } from '../journal/records.ts';
import type { Application, LetterKind, Outcome } from '../journal/types.ts';
import type { DraftVariant } from './draft.ts';
import { outlineOf } from './outlines.ts';
import { viaAgency } from './recipientOf.ts';

/** What the record says about how a letter should speak: through an agency, to a referrer, after the last round. */
export function variantOf(
  application: Application,
  kind: LetterKind,
  person: RecordOf<'person'> | undefined,
  country = '',
): DraftVariant {
  const referrer = person?.role === 'referrer';
  const noMore = (['rejected', 'noReply', 'roleClosed', 'withdrawn'] as Outcome[]).includes(application.outcome);
  // What goes to acquaintances goes past the agency, unless it goes to its recruiter.
  const agency = viaAgency(application) && (!outlineOf(kind).personal || person?.role === 'recruiter');
  return {
    agency: agency && !referrer,
    referrer: referrer && noMore,
    contact: (referrer || person?.role === 'contact') && !noMore,
    finalist: application.stage === 'final' || application.stage === 'offer',
    country: application.country || country || undefined,
    to: person?.email?.trim() || undefined,
  };
}
