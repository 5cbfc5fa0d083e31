import type { Application } from '../journal/types.ts';
import { foldText } from './foldText.ts';
import { type RowPart, textsOf } from './haystacks.ts';

/** Where words were found, when the row itself does not show them. */
export interface Excerpt {
  part: RowPart | 'posting' | 'event' | 'person';
  before: string;
  found: string;
  after: string;
}

/** So many characters around what was found. */
const BEFORE = 28;
const AFTER = 120;

/** The first place in a text where one of the (folded) terms stands, with some words around it. */
export function findExcerpt(part: Excerpt['part'], text: string, terms: readonly string[]): Excerpt | undefined {
  const { folded, places } = foldedWithPlaces(text);
  let from = -1;
  let length = 0;
  for (const term of terms) {
    const at = folded.indexOf(term);
    if (at >= 0 && (from < 0 || at < from)) [from, length] = [at, term.length];
  }
  if (from < 0) return undefined;
  const start = places[from] ?? 0;
  const end = Math.max(places[from + length] ?? text.length, start + 1);
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + AFTER).replace(/\s+/g, ' ');
  return {
    part,
    before: start > BEFORE ? `…${before.replace(/^\S*\s/, '')}` : before,
    found: text.slice(start, end).replace(/\s+/g, ' '),
    after: end + AFTER < text.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  };
}

/** What a row's own fields say of the terms that its title, employer and place don't show. */
export function excerptInRow(row: Application, terms: readonly string[]): Excerpt | undefined {
  const { title, company, location, ...hidden } = textsOf(row);
  const shown = foldText([title, company, location].join('\n'));
  const missing = terms.filter((term) => !shown.includes(term));
  if (missing.length === 0) return undefined;
  for (const [part, text] of Object.entries(hidden) as [RowPart, string | undefined][]) {
    const found = text && findExcerpt(part, text, missing);
    if (found) return found;
  }
  return undefined;
}

/** A text folded as `foldText` does, and where in the text each character of it comes from. */
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const some = foldText(character);
    if (some !== ' ' || !folded.endsWith(' ')) {
      for (let n = 0; n < some.length; n++) places.push(at);
      folded += some;
    }
    at += character.length;
  }
  return { folded, places };
}
