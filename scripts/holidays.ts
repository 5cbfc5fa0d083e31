import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';

/**
 * Makes the tables of public holidays in `utils/followups/holidays`: `npm run holidays`, after an update of `date-holidays`
 * or when the years run out. The library computes them for every year there is; people need a few years of a few
 * countries, in a fraction of its size.
 */
export const FROM = 2025;
export const TO = 2032;

/** Countries that the timers or the letters know, and their neighbours. */
export const COUNTRIES =
  'AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KR LI LT LU LV MT MX MY NL NO NZ PH PL PT RO SE SG SI SK TH TR UA US VN ZA'.split(
    ' ',
  );
/** Where most people's days off depend on the part of the country. */
export const WITH_REGIONS = 'AU CA CH DE ES FR GB'.split(' ');

const DAY = 86_400_000;
const library = new Holidays();

/** One holiday of a place: its name, and its days in each year as MMDD, several joined by +. */
export interface Holiday {
  name: string;
  days: string[];
}

/** The full public holidays of a country, or of a part of it ("CA-ON"), in the order of the first year. */
export function holidaysIn(area: string): Holiday[] {
  const [country = '', region] = area.split('-');
  if (region) library.init(country, region);
  else library.init(country);
  const found = new Map<string, Map<number, Set<string>>>();
  for (let year = FROM; year <= TO; year++)
    for (const { date, start, end, name, type } of library.getHolidays(year, 'en')) {
      // Half a day off is a day on which one may ask.
      const length = Math.round((end.getTime() - start.getTime()) / DAY);
      if (type !== 'public' || length < 1) continue;
      const plain = name.replace(/ \(substitute day\)$/, '');
      const years = found.get(plain) ?? found.set(plain, new Map()).get(plain);
      for (let more = 0; more < length; more++) {
        const day = new Date(Date.parse(date.slice(0, 10)) + more * DAY).toISOString().slice(0, 10);
        const of = Number(day.slice(0, 4));
        if (of !== year) continue;
        years?.set(of, (years.get(of) ?? new Set()).add(day.slice(5).replace('-', '')));
      }
    }
  return [...found].map(([name, years]) => ({
    name,
    days: Array.from({ length: TO - FROM + 1 }, (_, index) =>
      [...(years.get(FROM + index) ?? [])].toSorted().join('+'),
    ),
  }));
}

/** The parts of a country by their code, with the name that they have there. */
export function regionsOf(country: string): Record<string, string> {
  return WITH_REGIONS.includes(country) ? (library.getStates(country, 'en') ?? {}) : {};
}

function write(file: string, text: string): void {
  writeFileSync(join(import.meta.dirname, '../utils/followups/holidays', file), text);
}

if (import.meta.main) {
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../node_modules/date-holidays/package.json'), 'utf8'),
  );
  const [days, names]: [string[], string[]] = [[], []];
  const numberOf = (list: string[], one: string) => (list.includes(one) ? list.indexOf(one) : list.push(one) - 1);
  const [table, nameTable, regions]: Record<string, string>[] = [{}, {}, {}];
  for (const country of COUNTRIES) {
    const parts = regionsOf(country);
    for (const [code, name] of Object.entries(parts)) regions![`${country}-${code}`] = name;
    for (const area of [country, ...Object.keys(parts).map((code) => `${country}-${code}`)]) {
      const holidays = holidaysIn(area);
      // What falls on the same day every year is said once.
      const said = holidays.map((one) => (new Set(one.days).size === 1 ? one.days[0]! : one.days.join(',')));
      table![area] = said.map((one) => numberOf(days, one)).join(' ');
      nameTable![area] = holidays.map(({ name }) => numberOf(names, name)).join(' ');
    }
  }
  const head = `// Made by scripts/holidays.ts from date-holidays ${version} (ISC and CC BY-SA 3.0, https://github.com/commenthol/date-holidays).\n\n`;
  const listOf = (list: string[]) => JSON.stringify(list.join(';'));
  write(
    'table.ts',
    `${head}export const MADE_FROM = '${version}';
export const FIRST_YEAR = ${FROM};
export const LAST_YEAR = ${TO};

/** Days as MMDD: one for every year, or one for each, from the first year on; several of one year are joined by +. */
export const DAYS = ${listOf(days)};

/** The days of each country (ISO 3166-1) or part of one (ISO 3166-2): numbers in \`DAYS\`. */
export const AREAS: Readonly<Record<string, string>> = ${JSON.stringify(table)};
`,
  );
  write(
    'names.ts',
    `${head}/** Names of holidays in English, and where they have none, as they are called there. */
export const NAMES = ${listOf(names)};

/** The names of each area's holidays: numbers in \`NAMES\`, in the order of \`AREAS\`. */
export const AREA_NAMES: Readonly<Record<string, string>> = ${JSON.stringify(nameTable)};

/** Parts of countries by their code. */
export const REGIONS: Readonly<Record<string, string>> = ${JSON.stringify(regions)};
`,
  );
}
