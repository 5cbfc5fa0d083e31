import { clean } from '../text.ts';
import type { Segment } from './segments.ts';
import { LABELS, type Label } from './vocabulary.ts';

export interface Labelled {
  /** First value that each label has. */
  values: Partial<Record<Label, string>>;
  /** How many different things the page labels as job pages do. */
  count: number;
  /** Index of the first label that had a value. */
  first: number;
}

const MAX_LABEL = 40;
const MAX_VALUE = 160;
/** Words in these lead somewhere; they name no fact of this page. */
const CONTROL = 'a[href],button,nav,[role=button]';

/** What a page says in the shape "label: value", be it a table, a definition list, two blocks or one line of text. */
export function labelled(segments: Segment[]): Labelled {
  const values: Labelled['values'] = {};
  const seen = new Set<string>();
  let first = -1;
  for (const [at, segment] of segments.entries()) {
    if (segment.asks || segment.text.length > 300 || segment.element.closest(CONTROL)) continue;
    const inline = /^([^:：]{2,40})[:：]\s+(\S.*)$/.exec(segment.text);
    const label = labelOf(inline?.[1] ?? segment.text);
    if (!label) continue;
    const value = clean(inline?.[2] ?? valueAfter(segments, at), MAX_VALUE);
    if (!value || (label === 'postingId' && !/\d/.test(value))) continue;
    seen.add(label === 'other' ? segment.folded.slice(0, MAX_LABEL) : label);
    values[label] ??= value;
    if (first < 0) first = at;
  }
  return { values, count: seen.size, first };
}

/** Which label a text is; it may end in a colon. */
function labelOf(text: string): Label | undefined {
  if (text.length > MAX_LABEL) return undefined;
  const folded = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#№%]+/gu, ' ')
    .trim();
  return LABELS.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** The text that follows on one line, unless that is a label too. */
function valueAfter(segments: Segment[], at: number): string {
  let next = at + 1;
  while (segments[next] && /^[\s:：*\-–]+$/.test(segments[next]!.text)) next++;
  const start = segments[next];
  if (!start || start.line - segments[at]!.line > 6 || start.text.length > MAX_VALUE * 2) return '';
  const parts: string[] = [];
  for (let i = next; segments[i]?.line === start.line && parts.length < 6; i++) {
    const { text } = segments[i]!;
    if (labelOf(text) || /^[^:]{2,40}:$/.test(text)) break;
    parts.push(text);
  }
  return parts.join(' ').replace(/^[:：]\s*/, '');
}
