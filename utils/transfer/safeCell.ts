const QUOTES = `\\s\\p{Cc}\\p{Cf}\\p{Z}\\p{Pi}\\p{Pf}"'\`＂＇„‚`;
const STARTS = '=+\\-@＝＋－＠﹦﹢﹣﹫−';
/** What a spreadsheet may run: the sign that starts a formula, also behind spaces and quotes; and cells moved by a tab. */
const FORMULA = new RegExp(`^(?:'*[\\t\\r\\n]|[${QUOTES}]*[${STARTS}])`, 'u');
/** Where a program that splits at semicolons or lines, whatever the quotes say, would begin a new cell. */
const PART = `([;\\|\\t\\r\\n][[${QUOTES}]--[\\t\\r\\n]]*)`;
const INNER = new RegExp(`${PART}(?=[${STARTS}])`, 'gv');
const INNER_SAFE = new RegExp(`${PART}'(?=[${STARTS}])`, 'gv');

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before it, which spreadsheets read as "this is
 * text". The same within a text where a spreadsheet with other separators would begin a cell.
 *
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeCell(text: string): string {
  const inner = text.replace(INNER, "$1'");
  return FORMULA.test(inner) ? `'${inner}` : inner;
}

/** The text that `safeCell` was given. */
export function plainCell(cell: string): string {
  const text = cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
  return text.replace(INNER_SAFE, '$1');
}
