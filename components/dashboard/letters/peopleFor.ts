import { nameKey } from '../../../utils/journal/names.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application, LetterKind } from '../../../utils/journal/types.ts';
import { outlineOf } from '../../../utils/letters/outlines.ts';
import { viaAgency } from '../../../utils/letters/recipientOf.ts';
import { compareNames } from '../../ui/format.ts';

type Person = RecordOf<'person'>;

/**
 * Who can be written to about an application: its people and those of its employer and agency, the agency's first where one
 * is in between. What goes to acquaintances may go to anybody.
 */
export function peopleFor(application: Application, people: readonly Person[], kind: LetterKind): Person[] {
  const agency = nameKey(application.agency ?? '');
  const isHere = ({ applicationIds }: Person) => applicationIds?.includes(application.id) ?? false;
  const isKnown = (one: Person) =>
    isHere(one) || Boolean(one.companyKey && [application.companyKey, agency].includes(one.companyKey));
  const rank = (one: Person) => {
    if (viaAgency(application) && !outlineOf(kind).personal && one.role === 'recruiter') return 0;
    return isHere(one) ? 1 : isKnown(one) ? 2 : 3;
  };
  return people
    .filter((one) => isKnown(one) || outlineOf(kind).personal)
    .toSorted((a, b) => rank(a) - rank(b) || compareNames(a.name, b.name));
}
