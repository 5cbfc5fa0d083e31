import { fold } from '../text.ts';
import type { Segment } from './segments.ts';
import { CLOSED } from './vocabulary.ts';

/** So many pieces of text below a title still belong to it. */
const NEAR = 15;
/** "Once the position has been filled" */
const ONLY_IF =
  /\b(if|once|when|until|before|after|as soon as|should|in case|sobald|falls|wenn|bis|si|lorsque|quand|cuando|quando|se|als|zodra)\b/i;

/** Whether the page says that its posting is closed; beside a way to apply, only words near its title are about it. */
export function isClosed(segments: Segment[], title: string | undefined, apply: number): boolean {
  const at = title ? segments.findIndex(({ folded }) => folded === fold(title)) : -1;
  const end = apply && at >= 0 ? at + NEAR : 400;
  return segments.slice(0, end).some(({ text, element }) => {
    const said = text.length < 300 ? CLOSED.exec(text) : null;
    // In a row that leads elsewhere it is about another posting.
    return said && !ONLY_IF.test(text.slice(0, said.index)) && !element.closest('aside, li:has(a[href])');
  });
}
