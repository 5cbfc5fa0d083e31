/** Slashed dates: the month first unless a column says otherwise, since most programs are American. */
export type DateOrder = 'monthFirst' | 'dayFirst';

/** Earlier and later ones are a number that is no date. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** 1990 and 2100 as spreadsheets count days (since 30 December 1899). */
const SERIALS = { from: 32_874, to: 73_050 };

const MONTHS = new Map<string, number>(
  [
    'jan january januar janner janvier enero gennaio januari',
    'feb february februar fevrier febrero febbraio februari fev',
    'mar march marz mars marzo maart mrz',
    'apr april avril abril aprile avr',
    'may mai mayo maggio mei',
    'jun june juni juin junio giugno',
    'jul july juli juillet julio luglio juil',
    'aug august aout agosto augustus',
    'sep sept september septembre septiembre settembre',
    'oct october oktober octobre octubre ottobre okt',
    'nov november novembre noviembre',
    'dec december dezember decembre diciembre dicembre dez dic',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month] as const)),
);

/**
 * The moment that a cell names, in the person's time zone; noon where it names a day alone. Undefined when it is no date.
 * Never through the browser's own reading, which takes "2026-03-15" for midnight in Greenwich and guesses at the rest.
 */
export function readDate(text: string, order: DateOrder): number | undefined {
  const cell = text.trim();
  // With a zone it is a moment wherever one is.
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)$/.test(cell)) {
    // Browsers take 31 February with a zone for 3 March.
    const day = Number(cell.slice(8, 10));
    const real = new Date(Date.UTC(Number(cell.slice(0, 4)), Number(cell.slice(5, 7)) - 1, day)).getUTCDate() === day;
    return real ? within(Date.parse(cell.replace(' ', 'T').replace(/ (?=Z|[+-])/, ''))) : undefined;
  }
  if (/^\d{5}(\.\d+)?$/.test(cell)) return fromSerial(Number(cell));
  if (/^1\d{9}$/.test(cell)) return within(Number(cell) * 1000);
  if (/^1\d{12}$/.test(cell)) return within(Number(cell));
  const [day, rest] = splitDay(cell, order);
  if (!day) return undefined;
  const time = timeOf(rest);
  if (time === undefined) return undefined;
  const [hours, minutes, seconds] = time;
  const date = new Date(day.year, day.month, day.day, hours, minutes, seconds);
  // 31 February is no date, and becomes no other one.
  const real = date.getMonth() === day.month && date.getDate() === day.day;
  return real ? within(date.getTime()) : undefined;
}

/** A date of which the order of day and month decides. */
export const SLASHED = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/;

/** Whether slashed dates of a column have the day first: only where a first number can be no month. */
export function dateOrderOf(cells: Iterable<string>): DateOrder | undefined {
  let order: DateOrder | undefined;
  for (const cell of cells) {
    const [, first, second] = SLASHED.exec(cell) ?? [];
    if (Number(first) > 12) return 'dayFirst';
    if (Number(second) > 12) order = 'monthFirst';
  }
  return order;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

function splitDay(cell: string, order: DateOrder): [Day | undefined, string] {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(.*)$/s.exec(cell);
  if (iso) return [dayOf(iso[1], Number(iso[2]) - 1, iso[3]), iso[4] ?? ''];
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)(.*)$/s.exec(cell);
  if (dotted) return [dayOf(dotted[3], Number(dotted[2]) - 1, dotted[1]), dotted[4] ?? ''];
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)(.*)$/s.exec(cell);
  if (slashed) {
    const [month, day] = order === 'monthFirst' ? [slashed[1], slashed[2]] : [slashed[2], slashed[1]];
    return [dayOf(slashed[3], Number(month) - 1, day), slashed[4] ?? ''];
  }
  const named =
    /^(?:\p{L}+\.?,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?\s*(?:de\s+)?[\s-]?(\p{L}{3,10})\.?|(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?)[,\s-]+(?:de\s+)?(\d{4}|\d{2})(?!\d)(.*)$/su.exec(
      cell,
    );
  if (!named) return [undefined, ''];
  const name = (named[2] ?? named[3] ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const month = MONTHS.get(name);
  return [month === undefined ? undefined : dayOf(named[5], month, named[1] ?? named[4]), named[6] ?? ''];
}

function dayOf(year = '', month: number, day = ''): Day | undefined {
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
  return month >= 0 && month < 12 ? { year: whole, month, day: Number(day) } : undefined;
}

/** Hours, minutes and seconds behind a day: noon when there are none, undefined when it is something else. */
function timeOf(text: string): [number, number, number] | undefined {
  const rest = text.replace(/^[\s,T]+(at\s+|um\s+)?/, '').trim();
  if (rest === '') return [12, 0, 0];
  const [, hours, minutes, seconds = '0', half] =
    /^(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*([ap]\.?m\.?)?(?:\s*uhr)?$/i.exec(rest) ?? [];
  if (hours === undefined) return undefined;
  const twelve = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  return twelve < 24 && Number(minutes) < 60 ? [twelve, Number(minutes), Number(seconds)] : undefined;
}

function fromSerial(days: number): number | undefined {
  if (days < SERIALS.from || days > SERIALS.to) return undefined;
  const whole = Math.floor(days);
  const seconds = Math.round((days - whole) * 86_400);
  return new Date(1899, 11, 30 + whole, seconds ? 0 : 12, 0, seconds).getTime();
}

function within(at: number): number | undefined {
  const year = new Date(at).getFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR ? at : undefined;
}
