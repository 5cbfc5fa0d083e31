import { numberWords, relativeWords } from './format.ts';

const DAY = 86_400_000;

/** "12 days", "3 weeks", "5 months": how old something is. */
export function ageWords(age: number): string {
  const [value, unit] = inUnits(Math.max(1, Math.round(age / DAY)));
  return numberWords(value, { style: 'unit', unit, unitDisplay: 'long' });
}

/** "today", "yesterday", "12 days ago", "3 weeks ago": `days` are those of the calendar. */
export function agoWords(days: number): string {
  const [value, unit] = inUnits(Math.max(0, days));
  return relativeWords(-value, unit, 'auto');
}

function inUnits(days: number): [value: number, unit: 'day' | 'week' | 'month'] {
  if (days < 14) return [days, 'day'];
  return days < 70 ? [Math.round(days / 7), 'week'] : [Math.round(days / 30.4), 'month'];
}
