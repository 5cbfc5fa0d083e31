import type { CardMark } from '../../utils/messages.ts';
import { h } from './h.ts';
import { icon } from './icon.ts';
import css from './mark.css?inline';
import { randomName } from './randomName.ts';
import { titleSpot } from './titleSpot.ts';

/** One name in a page: the marks are all alike. */
const name = randomName();

/**
 * Adds a mark at the end of a card's title, in a closed shadow root under an element that tells the page nothing. It takes
 * no clicks: the title's link stays what it was, a few words longer. Undefined where there is no title to see.
 */
export function drawMark(card: Element, link: Element, { state, words }: CardMark): Element | undefined {
  const spot = titleSpot(card, link);
  if (!spot) return undefined;
  const host = document.createElement(name);
  const sign = icon(state === 'heard' ? 'applied' : state);
  host
    .attachShadow({ mode: 'closed' })
    .append(h('style', {}, css), h('span', { class: `mark ${state}` }, sign, h('span', {}, words)));
  spot.append(host);
  clipper(host, card)?.after(host);
  return host;
}

/** What would hide the mark: an element on the way up to the card that cuts off what it has no room for. */
function clipper(host: Element, card: Element): Element | undefined {
  const { top, bottom, left, right } = host.getBoundingClientRect();
  let cuts: Element | undefined;
  for (let at = host.parentElement; at && at !== card.parentElement; at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible') continue;
    const box = at.getBoundingClientRect();
    if (bottom > box.bottom + 2 || right > box.right + 2 || left < box.left - 2 || top < box.top - 2) cuts = at;
  }
  return cuts === card ? undefined : cuts;
}
