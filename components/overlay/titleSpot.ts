const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** Text for screen readers alone is kept in boxes of a pixel. */
const SEEN = 4;

/**
 * The element at whose end a card's title ends. Some cards are one large link, some have an empty link laid over all of them:
 * a heading is the title; without one, the first words of the link are.
 */
export function titleSpot(card: Element, link: Element): Element | undefined {
  const heading = link.closest(HEADING) ?? link.querySelector(HEADING);
  const inLink = heading && card.contains(heading) ? (link.contains(heading) ? heading : link) : link;
  const spot = firstWords(inLink) ?? firstWords(card.querySelector(HEADING) ?? card);
  // What screen readers are told to leave out would take the mark with it.
  const silent = spot?.closest('[aria-hidden=true]');
  return silent ? (silent.parentElement ?? undefined) : spot;
}

function firstWords(root: Element): Element | undefined {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { parentElement } = text;
    if (!text.nodeValue?.trim() || !parentElement || /^(script|style)$/.test(parentElement.localName)) continue;
    const { width, height } = parentElement.getBoundingClientRect();
    if (width > SEEN && height > SEEN) return parentElement;
  }
  return undefined;
}
