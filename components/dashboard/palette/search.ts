/** Case, accents and punctuation don't count; every word begins after a blank. */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${plain}`;
}

/** The words to look for, each with its blank. */
export function wordsOf(query: string): string[] {
  return folded(query)
    .split(' ')
    .filter(Boolean)
    .map((word) => ` ${word}`);
}

/**
 * How well a folded text fits: 0 not at all; 1 all words occur somewhere; 2 each begins a word; 3 they begin it in this
 * order; 4 it is nothing else.
 */
export function closeness(text: string, words: readonly string[]): number {
  let begins = true;
  for (const word of words) {
    if (text.includes(word)) continue;
    begins = false;
    // One letter in the midst of a word says nothing.
    if (word.length < 4 || !text.includes(word.slice(1))) return 0;
  }
  if (!begins) return 1;
  const all = words.join('');
  return text === all ? 4 : text.startsWith(all) ? 3 : 2;
}

/** The best `most` of many by fit and then by rank, the highest first. Looks at each once. */
export function best<T>(
  all: Iterable<T>,
  words: readonly string[],
  textOf: (one: T) => string,
  rankOf: (one: T) => number,
  most: number,
): { one: T; fit: number }[] {
  const found: { one: T; fit: number; rank: number }[] = [];
  for (const one of all) {
    const close = closeness(textOf(one), words);
    if (close) found.push({ one, fit: close, rank: rankOf(one) });
  }
  return found.sort((a, b) => b.fit - a.fit || b.rank - a.rank).slice(0, most);
}
