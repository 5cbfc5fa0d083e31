import type { Node } from './node.ts';
import { plainText } from './plainText.ts';

const MAX_ELEMENTS = 400;

/** All `JobPosting`s of a page's microdata (or RDFa), in the shape that JSON-LD would have. */
export function microdataPostings(document: Document): Node[] {
  return [
    ...read(document, '[itemscope][itemtype*="schema.org/JobPosting" i]', 'itemprop', 'itemscope'),
    ...read(document, '[typeof~="JobPosting"],[typeof~="schema:JobPosting"]', 'property', 'typeof'),
  ];
}

function read(document: Document, selector: string, property: string, scope: string): Node[] {
  const item = (root: Element): Node => {
    const node: Node = {};
    for (const element of [...root.querySelectorAll(`[${property}]`)].slice(0, MAX_ELEMENTS)) {
      // What belongs to an item within this one is read with that item.
      if (element.parentElement?.closest(`[${scope}]`) !== root) continue;
      const name =
        element
          .getAttribute(property)
          ?.trim()
          .replace(/^schema:/, '') ?? '';
      const value = element.hasAttribute(scope) ? item(element) : saidBy(element, name);
      for (const one of name.split(/\s+/)) node[one] = one in node ? [node[one], value].flat() : value;
    }
    // An item without properties of its own still has its words.
    return Object.keys(node).length ? node : { name: root.textContent ?? '' };
  };
  return [...document.querySelectorAll(selector)].slice(0, 40).map(item);
}

function saidBy(element: Element, name: string): string | (() => string) {
  const given = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (given?.trim()) return given;
  if (/^(url|sameAs|image|logo)$/.test(name)) return element.getAttribute('href') ?? element.getAttribute('src') ?? '';
  // Long, and seldom asked for.
  if (/description|responsib|qualific|skills|benefits/i.test(name)) return () => plainText(element);
  return element.textContent ?? '';
}
