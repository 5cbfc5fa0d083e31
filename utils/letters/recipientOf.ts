import { nameKey } from '../journal/names.ts';
import type { PersonRole, RecordOf } from '../journal/records.ts';
import type { Application, LetterKind } from '../journal/types.ts';

type Person = RecordOf<'person'>;

/** Who may get a letter, the likeliest first; between people of these roles, whoever was in touch last. */
const ROLES: Partial<Record<LetterKind, readonly PersonRole[]>> = {
  thankYou: ['interviewer'],
  internal: ['interviewer', 'contact'],
  introduction: ['opensDoors', 'contact', 'referrer'],
  adjustment: ['recruiter', 'contact', 'interviewer'],
};
const USUAL: readonly PersonRole[] = ['interviewer', 'recruiter', 'contact'];

/** Letters that go to whom they are meant for, agency or not. */
const PAST_AGENCY: ReadonlySet<LetterKind> = new Set<LetterKind>(['introduction', 'internal']);

/** Whether somebody stands between the person and the employer. */
export function viaAgency({ agency, source }: Pick<Application, 'agency' | 'source'>): boolean {
  return source === 'agency' || Boolean(agency?.trim());
}

/**
 * Whom a letter goes to: with an agency the recruiter and nobody else, after an interview one of those who were there,
 * else whoever was in touch last. Undefined when nobody on record fits.
 */
export function recipientOf(
  application: Application,
  people: readonly Person[],
  kind: LetterKind,
  personIds: readonly string[] = [],
): Person | undefined {
  const own = people.filter(({ applicationIds }) => applicationIds?.includes(application.id));
  const colleagues = people.filter(({ companyKey }) => companyKey && companyKey === application.companyKey);
  if (viaAgency(application) && !PAST_AGENCY.has(kind)) {
    const agency = nameKey(application.agency ?? '');
    const recruiters = (some: readonly Person[]) => some.filter(({ role }) => role === 'recruiter');
    return (
      latest(recruiters(own)) ?? latest(recruiters(people.filter(({ companyKey }) => agency && companyKey === agency)))
    );
  }
  if (kind === 'thankYou') {
    const there = people.filter(({ id }) => personIds.includes(id));
    if (there.length > 0) return latest(there);
  }
  const roles = ROLES[kind] ?? USUAL;
  const fitting = (some: readonly Person[]) => some.filter(({ role }) => roles.includes(role));
  // Who interviewed for another job there has nothing to do with this one.
  const known = fitting(colleagues).filter(({ role }) => role !== 'interviewer');
  return latest(fitting(own), roles) ?? latest(known, roles);
}

/** Whoever was in touch last; where that is not known, by role. */
function latest(people: readonly Person[], roles: readonly PersonRole[] = USUAL): Person | undefined {
  return people.toSorted(
    (a, b) =>
      (b.lastTouchAt ?? 0) - (a.lastTouchAt ?? 0) ||
      roles.indexOf(a.role) - roles.indexOf(b.role) ||
      (a.id < b.id ? -1 : 1),
  )[0];
}
