import type { Pay, PayPeriod } from './types.ts';

/** Signs and words for money, by ISO 4217 code. `$` alone is that of the United States until more is said; crowns are not told apart. */
const CURRENCIES: [string, string][] = [
  ['CAD', 'CAD?\\$|C\\$|CAD'],
  ['AUD', 'AUD?\\$|A\\$|AUD'],
  ['NZD', 'NZD?\\$|NZD'],
  ['SGD', 'SGD?\\$|S\\$|SGD'],
  ['HKD', 'HKD?\\$|HKD'],
  ['BRL', 'R\\$|BRL'],
  ['MXN', 'MX\\$|MXN'],
  ['USD', 'USD?\\$|USD|\\$'],
  ['EUR', 'EUR|euros?|€'],
  ['GBP', 'GBP|£'],
  ['CHF', 'CHF|SFr\\.?|Fr\\.'],
  ['PLN', 'PLN|zł'],
  ['CZK', 'CZK|Kč'],
  ['HUF', 'HUF|Ft'],
  ['RON', 'RON'],
  ['SEK', 'SEK'],
  ['NOK', 'NOK'],
  ['DKK', 'DKK'],
  ['RUB', 'RUB|RUR|руб(?:лей|\\.)?|₽'],
  ['UAH', 'UAH|грн\\.?|₴'],
  ['KZT', 'KZT|₸'],
  ['TRY', 'TRY|₺'],
  ['ILS', 'ILS|₪'],
  ['INR', 'INR|Rs\\.?|₹'],
  ['JPY', 'JPY|¥|円'],
  ['KRW', 'KRW|₩'],
  ['PHP', 'PHP|₱'],
  ['NGN', 'NGN|₦'],
  ['ZAR', 'ZAR'],
  ['AED', 'AED'],
  ['SAR', 'SAR'],
];
const MONEY = CURRENCIES.map(([, signs]) => signs).join('|');

const NUMBER = "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const TIMES = 'k|T|Tsd\\.?|тыс\\.?|thousand|lakhs?|lacs?|LPA';
const LETTER = '\\p{L}';
/** "USD 50,000", "45 T€", "60k". The names of its parts end in `n`, since a range has two of them. */
const amount = (n: number) =>
  `(?:(?<![${LETTER}])(?<before${n}>${MONEY})\\s*)?(?<![\\d.,])(?<number${n}>${NUMBER})(?!\\d)` +
  `(?:\\s*(?<times${n}>${TIMES})(?=${MONEY}|[^${LETTER}]|$))?(?:\\s*(?<after${n}>${MONEY})(?![${LETTER}]))?`;
const BETWEEN = "\\s*(?:-|–|—|−|~|to|and|bis(?:\\szu)?|und|à|jusqu['’]à|до|tot|till|a)\\s*";
const AMOUNTS = new RegExp(
  `(?<open>(?:up\\sto|bis(?:\\szu)?|max\\.?|jusqu['’]à|до)\\s*)?${amount(1)}(?:${BETWEEN}${amount(2)}|(?<more>\\s*\\+))?`,
  'giu',
);
const FROM = /(?<!\p{L})(?:from|ab|min\.?|mindestens|starting at|at least|à partir de|dès|от|od|desde|vanaf)\s*$/iu;
/** What makes a number one of hours, days or shares, and no pay. */
const NO_PAY =
  /^\s*(?:%|percent|prozent|h(?:ours?|rs?)?(?!\p{L})|std|stunden|days?(?!\p{L})|tage(?!\p{L})|x(?!\p{L})|mal|monatsgeh|geh[aä]lt|ч(?:ас|(?!\p{L}))|weeks?|wochen)/iu;

const PERIODS: [PayPeriod, string][] = [
  ['hour', 'hour|hourly|hr|hrs|h|stunde|stundenlohn|stündlich|std|heure|heures|час|ч|uur|timme|hora|ora|godz'],
  ['day', 'day|daily|tag|tagessatz|täglich|jour|journée|tjm|день|смену|dag|día|dia|giorno'],
  ['week', 'week|weekly|wk|woche|wöchentlich|semaine|неделю|semana|settimana'],
  [
    'month',
    'month|monthly|mo|mth|pm|monat|monatlich|mtl|mois|mensuel|mensuels|месяц|мес|månad|maand|mes|mês|mese|mies',
  ],
  [
    'year',
    'year|yearly|yr|annual|annually|annum|p\\.?\\s?a\\.?|jahr|jährlich|jahresgehalt|jahresbrutto|jahreseinkommen|par an|/\\s?an|annuel|annuels|год|jaar|år|año|ano|anno|rok|lpa',
  ],
];
const PERIOD = new RegExp(
  `(?<!${LETTER})(?:${PERIODS.map(([name, words]) => `(?<${name}>${words})`).join('|')})(?!${LETTER})`,
  'giu',
);

/**
 * The range of pay in the words of a posting: "USD 50,000 – 60,000 a year", "45–55 T€", "€ 3.500 brutto im Monat". It is
 * a proposal: what is not said stays open. Undefined where there is no amount.
 */
export function parsePay(text: string): Pay | undefined {
  const found = [...text.matchAll(AMOUNTS)].filter((match) => !NO_PAY.test(text.slice(match.index + match[0].length)));
  const match = found.find(({ groups: g }) => g?.before1 || g?.after1 || g?.before2 || g?.after2) ?? found[0];
  const parts = match?.groups;
  if (!match || !parts?.number1) return undefined;
  const one = value(parts.number1, parts.times1);
  const two = parts.number2 === undefined ? undefined : value(parts.number2, parts.times2);
  const sign =
    parts.before1 ??
    parts.after1 ??
    parts.before2 ??
    parts.after2 ??
    text.match(new RegExp(`(?<!${LETTER})(?:${MONEY})(?!${LETTER})`, 'iu'))?.[0];
  const currency = sign && CURRENCIES.find(([, signs]) => new RegExp(`^(?:${signs})$`, 'iu').test(sign))?.[0];
  const period = periodAfter(text, match.index + match[0].length) ?? (/lpa/i.test(match[0]) ? 'year' : undefined);
  const range =
    two === undefined ? single(one, parts, text.slice(0, match.index)) : ordered(shared(one, two, parts), two);
  if (!range.min && !range.max) return undefined;
  return { ...range, ...(currency && { currency }), ...(period && { period }) };
}

function value(number: string, times = ''): number {
  const decimals = number.match(/[.,]\d{1,2}$/)?.[0];
  const whole = number.slice(0, number.length - (decimals?.length ?? 0)).replace(/\D/g, '');
  const lakh = /^l/i.test(times);
  const plain = Number(`${whole}.${decimals?.slice(1) ?? 0}`);
  return Math.round(plain * (lakh ? 100_000 : times ? 1000 : 1) * 100) / 100;
}

/** "45–55 T€" and "80–100,000": the first number leaves to the second how many zeros there are. */
function shared(one: number, two: number, parts: Record<string, string | undefined>): number {
  if (parts.times2 && !parts.times1 && one < 1000) return value(parts.number1 ?? '', parts.times2);
  return one < 1000 && two / one >= 100 ? one * 1000 : one;
}

function ordered(min: number, max: number): Pay {
  return min <= max ? { min, max } : { min: max, max: min };
}

function single(amount: number, { open, more }: Record<string, string | undefined>, before: string): Pay {
  if (open) return { max: amount };
  return more || FROM.test(before) ? { min: amount } : { min: amount, max: amount };
}

/** The period that is named next after a place in the text, else the first one that is named at all. */
function periodAfter(text: string, at: number): PayPeriod | undefined {
  // "40 hours a week" beside the pay: a number of its own before it.
  const named = [...text.matchAll(PERIOD)].filter(
    ({ index }) => !/\d\s?$/.test(text.slice(0, index)) || (index >= at && index <= at + 1),
  );
  const match = named.find(({ index }) => index >= at - 1) ?? named[0];
  return PERIODS.find(([name]) => match?.groups?.[name])?.[0];
}
