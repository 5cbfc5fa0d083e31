/** Below this a control counts as hidden: the person cannot have meant what they cannot see. */
const SEE_THROUGH = 0.9;

/**
 * Whether a click was really meant for us: made by a person, on something they could see, with nothing laid over it.
 * A page can frame an element of ours with invisible bait (https://marektoth.com/blog/dom-based-extension-clickjacking/).
 */
export function isGenuine(event: MouseEvent, host: Element, target: Element): boolean {
  if (!event.isTrusted) return false;
  for (let at: Element | null = host; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (Number(style.opacity) < SEE_THROUGH || style.visibility !== 'visible') return false;
    if (/opacity|blur|url/.test(style.filter) || style.maskImage !== 'none' || style.clipPath !== 'none') return false;
  }
  // A click by keyboard has no place of its own.
  const box = target.getBoundingClientRect();
  const [x, y] = event.detail ? [event.clientX, event.clientY] : [box.left + box.width / 2, box.top + box.height / 2];
  return document.elementFromPoint(x, y) === host && !isHidden(host, x, y);
}

const HIGHEST = '2147483647';

/**
 * Whether something that lets clicks through is seen there instead of us: in the browser's top layer, or after us in the
 * document and as high as can be. What is lower lies under us, as the empty sheets do that many pages lay over everything.
 */
function isHidden(host: Element, x: number, y: number): boolean {
  return [...document.querySelectorAll('*')].some((element) => {
    const style = getComputedStyle(element);
    if (style.pointerEvents !== 'none' || !isPainted(element, style)) return false;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) return false;
    if (element.closest(':popover-open, :modal')) return true;
    const behind = host.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    for (let at: Element | null = element; behind && at; at = at.parentElement)
      if (getComputedStyle(at).zIndex === HIGHEST) return true;
    return false;
  });
}

/** Whether an element shows a colour, a picture or words of its own. */
function isPainted(
  element: Element,
  { opacity, visibility, backgroundColor, backgroundImage }: CSSStyleDeclaration,
): boolean {
  if (Number(opacity) === 0 || visibility !== 'visible') return false;
  const coloured = !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor) || backgroundImage !== 'none';
  const words = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  return coloured || words || /^(img|canvas|video|svg|iframe|object|embed)$/i.test(element.localName);
}
