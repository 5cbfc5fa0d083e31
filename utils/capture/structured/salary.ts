import { line, list, type Node, object } from './node.ts';

const PERIODS: [RegExp, string][] = [
  [/hour|^hr/i, ' an hour'],
  [/day|dai/i, ' a day'],
  [/bi-?week|fortnight/i, ' every two weeks'],
  [/week|^wk/i, ' a week'],
  [/month|^mo/i, ' a month'],
  [/year|annu|^yr|^pa$/i, ' a year'],
];

/** "USD 50,000 – 60,000 a year" from any of the shapes in which postings give their salary; empty when there is none. */
export function salary(posting: Node): string {
  for (const given of [...list(posting.baseSalary), ...list(posting.estimatedSalary)]) {
    const text = amount(given, line(posting.salaryCurrency));
    if (text) return text;
  }
  return '';
}

function amount(given: unknown, otherCurrency: string): string {
  const outer = given && typeof given === 'object' ? (given as Node) : { value: given };
  const inner = object(outer.value);
  const currency = line(
    outer.currency,
    outer.priceCurrency,
    outer.salaryCurrency,
    inner.currency,
    otherCurrency,
  ).replace(/^\$$/, 'USD');
  const low = money(line(inner.minValue, outer.minValue, outer.minPrice, outer.percentile10));
  const high = money(line(inner.maxValue, outer.maxValue, outer.maxPrice, outer.percentile90));
  const one = money(line(inner.value, typeof outer.value === 'object' ? '' : outer.value, outer.price, outer.median));
  const range =
    low && high && low !== high
      ? `${low} – ${high}`
      : low && high
        ? low
        : one || (low ? `from ${low}` : high ? `up to ${high}` : '');
  if (!range) return '';
  // Words ("60.000 € brutto pro Jahr", "competitive") already say all that they know.
  if (range === one && /[^\d.,\s]/.test(one)) return one;
  const unit = line(inner.unitText, outer.unitText, inner.unitCode, outer.unitCode, outer.duration);
  const period = PERIODS.find(([pattern]) => pattern.test(unit))?.[1] ?? '';
  const worded = /^(from|up to) /.exec(range)?.[0] ?? '';
  return `${worded}${currency && !range.includes(currency) ? `${currency} ` : ''}${range.slice(worded.length)}${period}`;
}

/** A number with thousands set apart; zero is how some systems say "not given". */
function money(text: string): string {
  const plain = /^\d{1,3}([., ]\d{3})+$/.test(text)
    ? text.replace(/[., ]/g, '')
    : text.replace(/^(\d+),(\d{1,2})$/, '$1.$2');
  const number = Number(plain);
  if (Number.isNaN(number)) return text;
  if (!(number > 0)) return '';
  // By hand: the first use of `Intl` on a page takes tens of milliseconds.
  const [whole, rest] = String(Math.round(number * 100) / 100).split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? `.${rest}` : '');
}
