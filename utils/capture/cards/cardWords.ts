import { MAX_LINE, MAX_LINES } from '../../messages.ts';

/** What a card says, for recognising the same role under another id: what may be its title, and everything else. */
export interface CardWords {
  titles: string[];
  lines: string[];
}

export const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/**
 * Reads a card without knowing its site: its title is the heading or the words of its link (some sites say them twice, once
 * for screen readers), its own heading where an empty link is laid over it, and a name is what stands alone in an element.
 */
export function cardWords(card: Element, link: Element): CardWords {
  const wordless = !link.textContent?.trim();
  const heading =
    link.closest(HEADING) ?? link.querySelector(HEADING) ?? (wordless ? card.querySelector(HEADING) : undefined);
  const titled = heading && card.contains(heading) ? heading : link;
  const lines = linesOf(card, MAX_LINES + 1);
  const titles = [
    titled.textContent,
    linesOf(titled, 1)[0],
    link.getAttribute('aria-label') || (wordless ? lines[0] : ''),
  ];
  return {
    titles: [...new Set(titles.map(clean))].filter((one) => one && one.length <= MAX_LINE),
    lines: lines.slice(0, MAX_LINES),
  };
}

/** Texts that stand alone, from the top: each once. */
function linesOf(root: Element, most: number): string[] {
  const found = new Set<string>();
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text && found.size < most; text = texts.nextNode()) {
    if (/^(script|style|template|noscript)$/.test(text.parentElement?.localName ?? '')) continue;
    const line = clean(text.nodeValue);
    if (/[\p{L}\p{N}]/u.test(line) && line.length <= MAX_LINE) found.add(line);
  }
  return [...found];
}

function clean(text: string | null | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}
