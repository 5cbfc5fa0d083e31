import { isApplicationForm } from './form.ts';
import type { Page } from './page.ts';
import type { Reading } from './posting.ts';
import { clean } from './text.ts';
import type { Words } from './words.ts';

/** Where a page puts what must be noticed. */
const PROMINENT =
  'h1,h2,h3,h4,[role=status],[role=alert],[role=alertdialog],[aria-live],[role=dialog],dialog[open],[class*=success i],[class*=confirm i],[class*=thank i]';
/** A page with no more text than this says one thing only. */
const SHORT = 1500;
const MAX_PLACES = 80;

/**
 * The sentence by which a page says that an application was sent, in a place where one can't miss it: a heading, a
 * status, a dialog, or a page that says little else. A page that still shows the form, or complains, hasn't taken it.
 */
export function confirmationOf(page: Page, words: Words, form?: string): Reading['confirmation'] {
  const { document } = page;
  const places = [...document.querySelectorAll<HTMLElement>(PROMINENT)].slice(0, MAX_PLACES).filter(page.visible);
  const said = [...places, document.body]
    .map((place) => ({ place, text: visibleText(place) }))
    .filter(({ text }) => text.length <= SHORT);
  const texts = said.map(({ text }) => text);
  const at = said.find(({ text }) => words.confirmationIn(text));
  const sentence = at ? words.confirmationIn(at.text) : first(texts, (text) => words.thanksAt(page.url.pathname, text));
  if (!sentence || texts.some(words.vetoIn) || (at && words.otherIn(around(at.place)))) return undefined;
  // Row by row, these are the states of many applications.
  const rows = [...document.querySelectorAll<HTMLElement>('tr,li')].slice(0, MAX_PLACES).filter(page.visible);
  if (rows.filter((row) => words.confirmationIn(visibleText(row))).length > 1) return undefined;
  const open = [...document.querySelectorAll(`form${form ? `,${form}` : ''}`)].some(
    (one) => page.visible(one) && isApplicationForm(page, one, form),
  );
  return open ? undefined : { how: 'text', sentence };
}

/** A heading and what stands below it: "Application received", and that it was for a loan. */
function around(place: HTMLElement): string {
  const block = visibleText(place.parentElement);
  if (block.length <= SHORT) return block;
  return `${visibleText(place)}\n${visibleText(place.nextElementSibling as HTMLElement | null)}`;
}

function first<T, R>(all: T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a person can read in it, line by line. */
export const visibleText = (element: HTMLElement | null): string =>
  element?.innerText
    ?.split('\n')
    .map((line) => clean(line, 2000))
    .join('\n') ?? '';
