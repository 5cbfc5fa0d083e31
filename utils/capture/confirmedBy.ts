import type { Page } from './page.ts';
import type { Confirmed } from './site.ts';
import { clean } from './text.ts';

/**
 * The site's own address of a confirmation. `words` are only kept as evidence, the first that show. Name headings at
 * large only where the server makes the page: a script changes the address before the form gives way.
 */
export function byAddress(page: Page, path: RegExp, ...words: string[]): Confirmed | undefined {
  if (!path.test(page.url.pathname)) return undefined;
  const element = page.find(...words);
  return { how: 'url', sentence: element && page.visible(element) ? textOf(element) : '' };
}

/** The site's own element that says so: it has to show and to have words, `wanted` ones if given. */
export function byElement(page: Page, selector: string, wanted = /./): Confirmed | undefined {
  for (const element of page.document.querySelectorAll(selector)) {
    const sentence = textOf(element);
    if (wanted.test(sentence) && page.visible(element)) return { how: 'element', sentence };
  }
  return undefined;
}

/** With spaces between its blocks, and without what is hidden in it. */
function textOf(element: Element): string {
  return clean((element as HTMLElement).innerText ?? element.textContent);
}
