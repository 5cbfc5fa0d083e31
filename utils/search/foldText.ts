/** Letters that no decomposition takes apart, though people type them without. */
const LETTERS: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', ё: 'е' };

/** Text folded for searching: case, accents and the kind of white space don't count. */
export function foldText(text: string): string {
  // Most text is plain, and this is called for all of it.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it asks whether there is anything but ASCII
  const plain = /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : folded(text);
  return plain.replace(/\s+/g, ' ');
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßłøđæœıё]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
