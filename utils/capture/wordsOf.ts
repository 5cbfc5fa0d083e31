/** What an element says. Some frameworks put style sheets into the elements that they style: those are no words. */
export function wordsOf(element: Element): string {
  return (element.querySelector('style,script') && (element as HTMLElement).innerText) || (element.textContent ?? '');
}
