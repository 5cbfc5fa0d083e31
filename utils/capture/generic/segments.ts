import type { Page } from '../page.ts';
import { clean, fold } from '../text.ts';

/** A piece of visible text: one text node, and the line of the page that it stands on. */
export interface Segment {
  text: string;
  /** For comparing. */
  folded: string;
  element: Element;
  line: number;
  /** A field to fill in follows: this is a question, no fact. */
  asks?: boolean;
}

const MAX_SEGMENTS = 4000;
const BREAK =
  /^(BR|HR|P|DIV|LI|UL|OL|DL|DT|DD|TD|TH|TR|TABLE|H[1-6]|SECTION|ARTICLE|HEADER|FOOTER|MAIN|ASIDE|NAV|FORM|FIELDSET|LABEL|BUTTON|A|BLOCKQUOTE|PRE|FIGURE|ADDRESS|SUMMARY)$/;
const FIELD = /^(INPUT|SELECT|TEXTAREA)$/;
const CHOICE = /^(OPTION|OPTGROUP|TEXTAREA|SELECT)$/;
const SKIP = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|svg|HEAD)$/;

/** The page's visible text in reading order. */
export function segmentsOf(page: Page): Segment[] {
  const { document } = page;
  const found: Segment[] = [];
  const shown = new Map<Element, boolean>();
  const walker = document.createTreeWalker(document.body ?? document, 5, (node) => (SKIP.test(node.nodeName) ? 2 : 1));
  let line = 0;
  let parent: Element | null = null;
  for (let node = walker.nextNode(); node && found.length < MAX_SEGMENTS; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if (BREAK.test(node.nodeName)) line++;
      const last = found.at(-1);
      if (last && FIELD.test(node.nodeName) && (node as Element).getAttribute('type') !== 'hidden') last.asks = true;
      continue;
    }
    const text = clean(node.nodeValue, 2000);
    const element = node.parentElement;
    if (!text || !element || CHOICE.test(element.nodeName)) continue;
    // Text after a block, in the block's parent, stands on a line of its own.
    if (parent && parent !== element && !parent.contains(element) && closed(parent, element)) line++;
    parent = element;
    const visible = shown.get(element) ?? page.visible(element);
    shown.set(element, visible);
    if (visible) found.push({ text, folded: fold(text), element, line });
  }
  return found;
}

/** Whether a block ended between the text of one element and the text of the next. */
function closed(from: Element, to: Element): boolean {
  for (let at: Element | null = from; at && !at.contains(to); at = at.parentElement)
    if (BREAK.test(at.nodeName)) return true;
  return false;
}
