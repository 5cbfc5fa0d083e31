import { foldText } from '../search/foldText.ts';

/** An interview as things are matched to it. */
export interface Occasion {
  /** The folded name of the employer, the interview's kind, and the words of the posting. */
  companyKey: string;
  kind?: string;
  words: string;
}

export interface Candidate {
  /** Employers and kinds of interview that it has to do with, and the person's own words for it. */
  companyKeys: readonly string[];
  kinds: readonly string[];
  tags: readonly string[];
  /** Milliseconds since the epoch. */
  at: number;
}

/** The same things in the order in which they fit an interview: same employer first, then how much they have in common with it, then the latest. */
export function fitting<T>(things: readonly T[], occasion: Occasion, about: (thing: T) => Candidate): T[] {
  const words = ` ${spaced(occasion.words)} `;
  return things
    .map((thing) => {
      const { companyKeys, kinds, tags, at } = about(thing);
      const same = occasion.companyKey !== '' && companyKeys.includes(occasion.companyKey);
      const tagged = tags.filter((tag) => spaced(tag) && words.includes(` ${spaced(tag)} `)).length;
      const common = tagged + (occasion.kind && kinds.includes(occasion.kind) ? 1 : 0);
      return { thing, same, common, at };
    })
    .sort((a, b) => Number(b.same) - Number(a.same) || b.common - a.common || b.at - a.at)
    .map(({ thing }) => thing);
}

/** Folded words with one space between: "Team-work (agile)" has the tag "agile" and the tag "team work". */
function spaced(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
