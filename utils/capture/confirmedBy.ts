import type { Page } from './page.ts';
import type { Confirmed } from './site.ts';
import { clean } from './text.ts';

/** The site's own address of a confirmation. The words are only kept as evidence: the first that show. */
export function byAddress(page: Page, path: RegExp, ...words: string[]): Confirmed | undefined {
  if (!path.test(page.url.pathname)) return undefined;
  const element = page.find(...words, 'h1', 'h2', 'h3');
  return { how: 'url', sentence: element && page.visible(element) ? textOf(element) : (page.title() ?? '') };
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
