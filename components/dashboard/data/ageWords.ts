import { numberWords } from '../../ui/format.ts';

const DAY = 86_400_000;

/** "12 days", "3 weeks", "5 months": how old something is. */
export function ageWords(age: number): string {
  const days = Math.max(1, Math.round(age / DAY));
  const [value, unit] = days < 14 ? [days, 'day'] : days < 70 ? [days / 7, 'week'] : [days / 30.4, 'month'];
  return numberWords(Math.round(value), { style: 'unit', unit, unitDisplay: 'long' });
}
