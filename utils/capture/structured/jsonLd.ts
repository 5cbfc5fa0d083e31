import type { Node } from './node.ts';
import { decodeEntities } from './plainText.ts';

/** All JSON-LD that is looked at on one page, in UTF-16 units; more would cost the page time. */
const MAX_JSON = 3_000_000;
const MAX_NODES = 20_000;

/** All `JobPosting`s of a page's JSON-LD, wherever they are nested, in document order. */
export function jsonLdPostings(document: Document): Node[] {
  const found: Node[] = [];
  const named = new Map<unknown, Node>();
  let budget = MAX_JSON;
  let nodes = MAX_NODES;
  const visit = (value: unknown, depth: number): void => {
    if (!value || typeof value !== 'object' || depth > 12 || --nodes < 0) return;
    const id = (value as Node)['@id'];
    if (id && (value as Node).name) named.set(id, value as Node);
    if (!Array.isArray(value) && isPosting(value as Node)) found.push(value as Node);
    else for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    if (!source.includes('JobPosting')) continue;
    budget -= source.length;
    if (budget < 0) break;
    visit(lenientJson(source), 0);
  }
  // A graph says who hires once, and refers to it elsewhere.
  return found.map((posting) => {
    const employer = posting.hiringOrganization as Node | undefined;
    const meant = employer?.name ? undefined : named.get(employer?.['@id']);
    return meant ? { ...posting, hiringOrganization: meant } : posting;
  });
}

/** `@type` may be one of several, and may be written as an address. */
const isPosting = (node: Node): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && /(^|[/:#])JobPosting$/.test(type));

/** A description up to the next property, or to the end of the posting, whatever quotation marks are in it. */
const DESCRIPTION = /"description"\s*:\s*"[\s\S]*?"(?=\s*(?:,\s*"@?[A-Za-z]+"\s*:|\}\s*(?:[,\]}]|$)))/g;

/**
 * Parses JSON as sites write it: raw control characters in strings, comments around, entities, trailing commas, odd escapes,
 * several values in a row, and, at the price of it, markup in a description whose quotation marks nobody escaped.
 */
function lenientJson(source: string): unknown {
  const repairs: ((text: string) => string)[] = [
    (text) => text,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    (text) => text.replace(/[\u0000-\u001F\u2028\u2029]+/g, ' '),
    (text) => text.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, ' '),
    (text) => text.slice(Math.max(0, text.search(/[[{]/)), Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1),
    (text) => (text.includes('&quot;') || text.includes('&#34;') ? decodeEntities(text) : text),
    (text) =>
      text
        .replace(/\\(u[\da-fA-F]{4}|["\\/bfnrt]|)/g, (match, rest) => (rest ? match : ''))
        .replace(/,\s*([}\]])/g, '$1'),
    (text) => (/\}\s*\{/.test(text) ? `[${text.replace(/\}\s*\{/g, '},{')}]` : text),
    (text) => text.replace(DESCRIPTION, '"description":""'),
  ];
  let text = source;
  for (const repair of repairs) {
    text = repair(text);
    try {
      return JSON.parse(text);
    } catch {
      // The next repair may help.
    }
  }
  return undefined;
}
