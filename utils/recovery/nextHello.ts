import type { PersonRole, RecordOf } from '../journal/records.ts';

/** After so many days a hello is no bother, and no surprise. */
const APART = 28 * 86_400_000;
/** Those with whom one keeps in touch; interviewers and recruiters hear from one about a job. */
const ROLES: readonly PersonRole[] = ['contact', 'opensDoors', 'advises', 'supports', 'referrer'];

/** Somebody to say hello to this week: whoever was longest without a word. Undefined when everybody had one lately. */
export function nextHello(people: readonly RecordOf<'person'>[], now: number): RecordOf<'person'> | undefined {
  const touched = ({ lastTouchAt, createdAt }: RecordOf<'person'>) => lastTouchAt ?? createdAt;
  return people
    .filter((one) => ROLES.includes(one.role) && now - touched(one) >= APART)
    .sort((a, b) => touched(a) - touched(b) || (a.id < b.id ? -1 : 1))[0];
}
