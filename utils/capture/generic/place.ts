import type { Page } from '../page.ts';
import { MAX_FIELD } from '../text.ts';
import { wordsOf } from '../wordsOf.ts';
import type { Labelled } from './labels.ts';
import type { Segment } from './segments.ts';
import { titleParts } from './subject.ts';

const CITY =
  /^\p{Lu}[\p{L}.’' -]{1,40},\s?(?:\p{Lu}[\p{L}.’' -]{1,40})(?:,\s?\p{Lu}[\p{L}.’' -]{1,40})?(?=$|[.(|·•\n])/u;
const ANYWHERE = /^(?:fully |100% ?)?(?:remote|anywhere|home ?office|удал[её]нно|télétravail)\b/i;
const TYPE =
  /\b(?:full|part)[ -]?time\b|\b(?:permanent|temporary|contract|internship|freelance|vollzeit|teilzeit|temps plein|cdi|cdd|tiempo completo|полная занятость|частичная занятость|정규직|계약직)\b/i;
const MONEY =
  /(?:[$€£₹¥₩]|\b(?:USD|EUR|GBP|CHF|PLN|INR|AUD|CAD|SEK|RUB)\b)\s?\d[\d.,\s]*\d|\d[\d.,\s]*\d\s?(?:[€£₽]|руб|kr\b|zł|EUR|USD)/;

/** Location, employment type and salary: by their labels, or from the few short lines around the title. */
export function factsOf(
  page: Page,
  title: string,
  segments: Segment[],
  { values }: Labelled,
): { location?: string; employmentType?: string; salary?: string } {
  const at = segments.findLastIndex((segment) => segment.text === title);
  const near = at < 0 ? [] : segments.slice(at + 1, at + 14).filter((segment) => segment.text.length <= 120);
  const first = (pattern: RegExp): string | undefined => near.find((segment) => pattern.test(segment.text))?.text;
  const lines = [...new Set(near.map((segment) => segment.line))].map((line) =>
    near
      .filter((segment) => segment.line === line)
      .map((segment) => segment.text)
      .join(' '),
  );
  const place =
    (values.location && /\p{L}/u.test(values.location)
      ? [values.location, values.region].filter((part, i, all) => part && all.indexOf(part) === i).join(', ')
      : undefined) ??
    called(page, title, PLACES)?.replace(/^locations?:?\s+/i, '') ??
    lines.flatMap((line) => CITY.exec(line)?.[0] ?? []).at(0) ??
    near
      .flatMap((segment) => segment.text.split(/\s*[|·•]\s*/))
      .find((part) => CITY.test(part) || ANYWHERE.test(part)) ??
    titleParts([page.title() ?? ''])
      .flatMap((part) => /\bjobs? in (.+?)(?: at .*)?$/i.exec(part)?.[1] ?? [])
      .at(0);
  return {
    location: place?.trim().slice(0, MAX_FIELD),
    employmentType: values.employmentType ?? TYPE.exec(first(TYPE) ?? '')?.[0],
    salary: values.salary ?? called(page, title, PAY) ?? moneyLine(first(MONEY)),
  };
}

const moneyLine = (line: string | undefined): string | undefined => (line && line.length < 80 ? line : undefined);

const PLACES = '[class*=location i],[data-testid*=location i],[itemprop=jobLocation]';
const PAY =
  '[class*=salary i],[class*=compensation i],[class*=pay-range i],[data-testid*=salary i],[data-testid*=compensation i],[itemprop=baseSalary]';

/** What the page's makers called so, near the title. */
function called(page: Page, title: string, name: string): string | undefined {
  const head = [...page.document.querySelectorAll('h1,h2,h3')].find(
    (one) => one.textContent?.trim() === title && page.visible(one),
  );
  for (let around = head?.parentElement, step = 0; around && step < 5; around = around.parentElement, step++)
    for (const one of [...around.querySelectorAll(name)].slice(0, 10)) {
      const text = wordsOf(one).replace(/\s+/g, ' ').trim();
      if (text && text.length < 120 && text !== title && page.visible(one)) return text;
    }
  return undefined;
}
