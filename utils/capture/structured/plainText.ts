import { clean, MAX_DESCRIPTION } from '../text.ts';

/** More markup than this is not read: a description of a megabyte is an attack, not a description. */
const MAX_MARKUP = 400_000;
const BLOCK =
  /^(address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|main|ol|p|pre|section|table|tr|ul)$/;
const SKIP = /^(script|style|noscript|template|svg|iframe|object|button|select|textarea)$/;
const TAG = /<\/?[a-z][^<>]*>/i;
const ENTITY = /&(#\d+|#x[\da-f]+|[a-z]\w*);/i;

/** Plain text with line breaks and "• " bullets, of markup (also when it was encoded once or twice too often) or of an element. */
export function plainText(source: string | Node | null | undefined): string {
  if (!source) return '';
  if (typeof source !== 'string') return tidy(collect(source));
  let text = source.slice(0, MAX_MARKUP);
  for (let round = 0; round < 3 && !TAG.test(text) && ENTITY.test(text); round++) text = decodeEntities(text);
  return tidy(TAG.test(text) ? collect(parse(text)) : text);
}

/** One line of plain text of a value that may hold tags or (doubly) encoded entities. */
export function plainLine(value: string): string {
  let text = value.slice(0, 4000);
  for (let round = 0; round < 3 && ENTITY.test(text); round++) text = decodeEntities(text);
  return clean(text.replace(/<\/?[a-z][^<>]*>/gi, ' '));
}

/** The text with its character references replaced. */
export function decodeEntities(text: string): string {
  return parse(text.replaceAll('<', '&lt;')).textContent ?? '';
}

// A document made by the parser runs no script and loads nothing.
const parse = (html: string): Node => new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;

function collect(root: Node): string {
  let out = '';
  const visit = (node: Node, depth: number): void => {
    if (depth > 400 || out.length > MAX_DESCRIPTION * 2) return;
    if (node.nodeType === 3) {
      out += (node.nodeValue ?? '').replace(/\s+/g, ' ');
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (SKIP.test(name)) return;
    const block = BLOCK.test(name);
    if (block || name === 'br') out += '\n';
    if (name === 'li') out += '\n• ';
    if (name === 'td' || name === 'th') out += ' ';
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, depth + 1);
    // An empty line between paragraphs, as a reader sees it.
    if (block) out += /^(p|ul|ol|h[1-6])$/.test(name) ? '\n\n' : '\n';
  };
  visit(root, 0);
  return out;
}

function tidy(text: string): string {
  const lines: string[] = [];
  for (const raw of text.slice(0, MAX_DESCRIPTION * 2).split(/\r?\n/)) {
    const line = clean(raw.replace(/^\s*[·●▪◦‣]\s*/, '• '), 4000);
    // A bullet whose text is in a paragraph of its own stays on one line with it.
    if (lines.at(-1) === '•') {
      if (line) lines[lines.length - 1] = line.startsWith('•') ? line : `• ${line}`;
    } else if (line || lines.at(-1)) lines.push(line);
  }
  return lines.join('\n').trim().slice(0, MAX_DESCRIPTION);
}
