import { AREA_NAMES, NAMES } from './names.ts';
import { holidayArea, holidayDates } from './publicHolidays.ts';

export interface NamedHoliday {
  /** As in `days.ts`. */
  day: number;
  /** Several that fall on one day are joined. */
  name: string;
}

/** The public holidays of a place between two days, both included, in order. */
export function namedHolidays(
  country: string | undefined,
  region: string | undefined,
  { from, to }: { from: number; to: number },
): NamedHoliday[] {
  const area = holidayArea(country, region);
  const names = NAMES.split(';');
  const numbers = AREA_NAMES[area]?.split(' ') ?? [];
  const byDay = new Map<number, string[]>();
  for (const [index, days] of holidayDates(area).entries())
    for (const day of days)
      if (day >= from && day <= to) byDay.set(day, [...(byDay.get(day) ?? []), names[Number(numbers[index])] ?? '']);
  return [...byDay].map(([day, said]) => ({ day, name: said.join(', ') })).sort((a, b) => a.day - b.day);
}
