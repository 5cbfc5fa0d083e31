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
  return document.elementFromPoint(x, y) === host;
}
