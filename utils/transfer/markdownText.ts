/** What has a meaning anywhere in a line: emphasis, code, links, HTML, tables, mentions, formulas. */
const INLINE = /[\\`*_[\]<>&#|~$^{}!@=]/g;

/** A text as one line of Markdown that shows exactly these words, whatever is in it. */
export function inline(text: string): string {
  return escaped(text.replace(/\s+/gu, ' ').trim());
}

/** A text as a quotation that shows exactly these lines: no heading, list, link or HTML can come of it. */
export function quoted(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .trim()
    .split('\n')
    .map((line) => escaped(line.trim()));
  // A backslash at its end keeps a line apart from the next.
  return lines.map((line, at) => (line ? `> ${line}${lines[at + 1] ? '\\' : ''}` : '>')).join('\n');
}

function escaped(line: string): string {
  return (
    line
      .replace(/\p{Cc}/gu, ' ')
      .replace(INLINE, '\\$&')
      // Addresses become links by themselves in many programs.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      .replace(/\b(mailto|xmpp|javascript|data):/gi, '$1\\:')
      // At the start of a line: lists, headings under a line, rules.
      .replace(/^([-+])/, '\\$1')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  );
}
