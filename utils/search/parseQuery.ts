import { foldText } from './foldText.ts';

/** So many words count at most; what was found of each is kept in the bits of one number. */
const MOST = 30;

/** The words to look for, folded; what stands in quotes is one of them. All of them must occur. */
export function parseQuery(query: string): string[] {
  const terms = [...query.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/g)]
    .map(([word, phrase]) => foldText(phrase ?? word).trim())
    .filter(Boolean);
  return [...new Set(terms)].slice(0, MOST);
}
