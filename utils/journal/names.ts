/** Legal forms that are no part of a name people would say. */
const LEGAL =
  /(^| )(inc|llc|llp|ltd|limited|gmbh|ag|se|kg|kgaa|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|oyj|plc|pte|pty|co|corp|corporation|company|sp z o o|ооо|зао|оао|ао|пао)(?= |$)/g;

/** A name folded for comparison: case, accents, punctuation and legal forms don't count. Compare for equality only. */
export function nameKey(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
  const short = folded.replace(LEGAL, '').replace(/\s+/g, ' ').trim();
  return short || folded;
}

/** A job title folded for comparison: gender marks such as (m/w/d) and "job post" endings don't count. */
export function titleKey(title: string): string {
  return nameKey(
    title
      .replace(/\(?\b[mwfdhx]\s*[/|]\s*[mwfdhx](\s*[/|]\s*[mwfdhx*])?\b\)?/gi, ' ')
      .replace(/\s[-–]\s*job post$/i, ''),
  );
}
