import { describe, expect, test } from 'vitest';
import packages from '../../package.json' with { type: 'json' };
import { COUNTRIES, FROM, holidaysIn, regionsOf, TO } from '../../scripts/holidays.ts';
import { contextOf } from '../../utils/followups/contextOf.ts';
import { dateOfDay, dayOfDate } from '../../utils/followups/days.ts';
import { namedHolidays } from '../../utils/followups/holidays/namedHolidays.ts';
import { AREA_NAMES, REGIONS } from '../../utils/followups/holidays/names.ts';
import { publicHolidays } from '../../utils/followups/holidays/publicHolidays.ts';
import { AREAS, FIRST_YEAR, LAST_YEAR, MADE_FROM } from '../../utils/followups/holidays/table.ts';
import { addWorkingDays } from '../../utils/followups/workingDays.ts';

const dates = (country: string, region: string, year: number) =>
  [...publicHolidays(country, region)]
    .map(dateOfDay)
    .filter((date) => date.startsWith(`${year}-`))
    .toSorted();

describe('the table of public holidays', () => {
  test('was made with the library as it is installed, for all countries and their parts', () => {
    expect(MADE_FROM).toBe(packages.devDependencies['date-holidays']);
    expect([FIRST_YEAR, LAST_YEAR]).toEqual([FROM, TO]);
    const areas = COUNTRIES.flatMap((country) => [
      country,
      ...Object.keys(regionsOf(country)).map((code) => `${country}-${code}`),
    ]);
    expect(Object.keys(AREAS)).toEqual(areas);
    expect(Object.keys(AREA_NAMES)).toEqual(areas);
    expect(Object.keys(REGIONS)).toEqual(areas.filter((area) => area.includes('-')));
  });

  // The others take long: some follow the moon and the sun.
  test.each(['DE', 'DE-BY', 'CA-ON', 'US', 'GB-SCT', 'FR', 'IE'])('says of %s what the library says', (area) => {
    const said = holidaysIn(area)
      .flatMap(({ name, days }) =>
        days.flatMap((some, index) =>
          some
            .split('+')
            .filter(Boolean)
            .map((day) => `${FROM + index}-${day.slice(0, 2)}-${day.slice(2)} ${name}`),
        ),
      )
      .toSorted();
    expect(said.length).toBeGreaterThan(8 * (TO - FROM));
    const all = { from: dayOfDate(`${FROM}-01-01`)!, to: dayOfDate(`${TO}-12-31`)! };
    const found = namedHolidays(area.slice(0, 2), area, all).flatMap(({ day, name }) =>
      name.split(', ').map((one) => `${dateOfDay(day)} ${one}`),
    );
    expect(found.toSorted()).toEqual(said);
  });

  test('has the days that one looks up in a calendar', () => {
    expect(dates('DE', '', 2026)).toEqual(
      ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26'].map((day) => `2026-${day}`),
    );
    // Corpus Christi is one in Bavaria.
    expect(dates('DE', 'DE-BY', 2026)).toContain('2026-06-04');
    expect(dates('US', '', 2027)).toContain('2027-11-25');
  });

  test('knows nothing of places that it does not have, and takes no part for that of another country', () => {
    expect(publicHolidays('XX').size).toBe(0);
    expect(publicHolidays('').size).toBe(0);
    expect(publicHolidays('toString').size).toBe(0);
    expect(publicHolidays('DE', 'CA-ON')).toBe(publicHolidays('DE'));
    expect(publicHolidays('DE', 'DE-XX')).toBe(publicHolidays('DE'));
  });
});

describe('working days', () => {
  const choices = { days: {}, off: [], on: [], holidays: ['2026-04-07'], publicHolidays: true };
  const fiveAfter = (country: string, more = {}) => {
    const place = { country, region: '', workingDays: [1, 2, 3, 4, 5] };
    const { week } = contextOf({ ...choices, ...more }, place, {});
    return dateOfDay(addWorkingDays(dayOfDate('2026-03-31')!, 5, week));
  };

  test('leave out the public holidays of the country, and own days off', () => {
    // Good Friday, Easter Monday, and the Tuesday that was taken off.
    expect(fiveAfter('DE')).toBe('2026-04-10');
    expect(fiveAfter('DE', { publicHolidays: false })).toBe('2026-04-08');
    expect(fiveAfter('')).toBe('2026-04-08');
    expect(fiveAfter('DE', { holidays: [] })).toBe('2026-04-09');
  });

  test('are those of the part of the country only where it is one', () => {
    const region = (country: string, part: string) =>
      contextOf(choices, { country, region: part, workingDays: [1, 2, 3, 4, 5] }, {}).region;
    expect(region('CA', 'CA-ON')).toBe('CA-ON');
    expect(region('US', 'CA-ON')).toBeUndefined();
    expect(region('', 'CA-ON')).toBeUndefined();
  });
});
