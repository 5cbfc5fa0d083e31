const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A line this long was broken because it was full, not because it was over. */
const FULL_LINE = 48;
/** Dots that end no sentence: "on 12. May", "Mr. Bell", "z. B.". */
const NO_END = /(\b\d{1,2}|\b\p{Lu}\p{Ll}{0,2}|\b\p{L})\.\s*$/u;

/** The sentences of a message as they were written, each on one line. Lines that were broken by a mail program are joined. */
export function sentences(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap(unbroken)
    .flatMap((line) => {
      const found: string[] = [];
      for (const { segment } of segmenter.segment(line)) {
        const last = found.at(-1);
        if (last !== undefined && NO_END.test(last)) found[found.length - 1] = last + segment;
        else found.push(segment);
      }
      return found;
    })
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function unbroken(paragraph: string): string[] {
  const lines: string[] = [];
  let full = false;
  for (const line of paragraph.split('\n')) {
    if (full && !/^([-*•·–]|\d+[.)])\s/.test(line)) lines[lines.length - 1] += ` ${line}`;
    else lines.push(line);
    full = line.length >= FULL_LINE;
  }
  return lines;
}
