import { dayOfDate } from '../days.ts';
import { AREAS, DAYS, FIRST_YEAR, LAST_YEAR } from './table.ts';

const PATTERNS = DAYS.split(';');
const known = new Map<string, ReadonlySet<number>>();

/**
 * The public holidays of a country (ISO 3166-1), with those of a part of it (ISO 3166-2) where one is given: days as in
 * `days.ts`. Empty for countries and years that the table does not have.
 */
export function publicHolidays(country: string | undefined, region?: string): ReadonlySet<number> {
  const area = holidayArea(country, region);
  const found = known.get(area);
  if (found) return found;
  const days = new Set(holidayDates(area).flat());
  known.set(area, days);
  return days;
}

/** Under which name the table has a place: its part of the country, else the country; empty when it has neither. */
export function holidayArea(country = '', region = ''): string {
  if (region.startsWith(`${country}-`) && Object.hasOwn(AREAS, region)) return region;
  return Object.hasOwn(AREAS, country) ? country : '';
}

/** The days of each of an area's holidays, in the order of the table. */
export function holidayDates(area: string): number[][] {
  return (AREAS[area]?.split(' ') ?? []).map((number) => {
    const years = PATTERNS[Number(number)]?.split(',') ?? [];
    const days: number[] = [];
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
      for (const date of (years.length === 1 ? years[0] : years[year - FIRST_YEAR])?.match(/\d{4}/g) ?? [])
        days.push(dayOfDate(`${year}-${date.slice(0, 2)}-${date.slice(2)}`) ?? 0);
    return days;
  });
}
