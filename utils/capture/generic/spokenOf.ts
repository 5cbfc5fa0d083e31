import { fold } from '../text.ts';

/** Legal forms of employers. */
export const LEGAL =
  '(?:Inc|LLC|L\\.L\\.C|Ltd|Limited|GmbH|AG|SE|KG|S\\.A|S\\.L|SAS|SARL|S\\.p\\.A|B\\.V|N\\.V|AB|A\\/S|Oy|PLC|plc|Corp|Corporation|LLP|Pty)';
/** Words that stand where a name could. */
export const UNNAMED =
  /^(us|the|this|that|our|you|your|me|it|job|role|position|team|company|these|a|an|uns|dich|sie|wir)\b/i;

const MAX_TEXT = 30_000;
const WORD = "\\p{Lu}[\\p{L}&’'.-]{1,30}";
/** How a text names its employer, and how much each way counts. */
const WAYS: [RegExp, number][] = [
  [new RegExp(`((?:${WORD}\\s){0,4}${WORD},?\\s${LEGAL}\\b)`, 'gu'), 3],
  [new RegExp(`(?:^|\\n|\\.\\s)(${WORD}(?:\\s${WORD}){0,3}) is (?:a|an|the|one|looking|seeking|hiring)\\b`, 'gu'), 2],
  [new RegExp(`\\b(?:of|at|for|by|with|join|within|other|At|Join)\\s(${WORD}(?:\\s${WORD}){0,2})(?=[\\s,.])`, 'gu'), 1],
];

/**
 * The employer that a posting's text keeps speaking of: a name with a legal form, "Crumb is a …", "join Crumb". Once is enough
 * for a name that is `likely`.
 */
export function spokenOf(text: string, title: string, likely?: (name: string) => boolean): string | undefined {
  const counts = new Map<string, number>();
  for (const [way, weight] of WAYS)
    for (const [, found] of text.slice(0, MAX_TEXT).matchAll(way)) {
      const name = found?.replace(/\.$/, '');
      if (name && !UNNAMED.test(name) && !fold(title).includes(fold(name)))
        counts.set(name, (counts.get(name) ?? 0) + weight);
    }
  // "Crumb's" counts as "Crumb", unless the name is never written without.
  for (const [name, times] of counts) {
    const bare = name.replace(/['’]s$/, '');
    const other = bare !== name && counts.get(bare);
    if (other) counts.set(bare, other + times);
  }
  for (const [name, times] of counts) if (likely?.(name)) counts.set(name, times + 2);
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  return best && best[1] >= 2 ? best[0] : undefined;
}
