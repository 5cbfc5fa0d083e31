/** Longest plain-text field we keep, in UTF-16 units; a title of a megabyte is an attack, not a title. */
export const MAX_FIELD = 300;
export const MAX_DESCRIPTION = 60_000;

/** One line of plain text: invisible and control characters dropped, white space folded, capped. */
export function clean(text: string | null | undefined, max = MAX_FIELD): string {
  if (!text) return '';
  return (
    text
      .slice(0, max * 8)
      // Bidirectional controls and zero-width characters can make a name read as another one.
      .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
      .replace(/[\u0000-\u001F\u007F-\u009F\u00A0\u202F\s]+/g, ' ')
      .trim()
      .slice(0, max)
      .trim()
  );
}

/** A name for comparing: case, punctuation and width don't count, signs that tell jobs apart (C++, C#) do. */
export function fold(text: string | null | undefined): string {
  return clean(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
