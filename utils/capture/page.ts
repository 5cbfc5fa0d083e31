import { clean } from './text.ts';
import { unclobbered } from './unclobbered.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * A document and its address, with the few questions that adapters ask. Everything a page says comes out as plain text.
 * No global is used, so the same code reads a live tab, a frame and a saved page.
 */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** First capture group (or the whole match) of a pattern in the path, decoded. */
  path(pattern: RegExp): string | undefined;
  /** Value of a query parameter; undefined when absent or empty. */
  query(...names: string[]): string | undefined;
  /** All elements that match, shown or not; asked once in a look. */
  all(selector: string): Element[];
  /** First element that matches one of the selectors, tried in order; visible ones win over hidden ones. */
  find(...selectors: string[]): Element | undefined;
  /** Clean text of the first matching element that has any. */
  text(...selectors: string[]): string | undefined;
  /** Clean attribute value of the first element that matches and has it. */
  attr(name: string, ...selectors: string[]): string | undefined;
  /** Content of `<meta name|property=…>`. */
  meta(...names: string[]): string | undefined;
  /** First capture group of a pattern in `document.title`. */
  title(pattern?: RegExp): string | undefined;
  /** True when an element takes up space and is not hidden. */
  visible(element: Element): boolean;
}

/** Wraps a document. `url` defaults to the document's own address. */
export function createPage(raw: Document, url: URL = new URL(raw.URL)): Page {
  const document = unclobbered(raw);
  // A page is one look, and adapters ask the same thing several times in it.
  const all = remembered((selector) => [...document.querySelectorAll(selector)], []);
  const one = remembered((selector) => document.querySelector(selector), null);
  const page: Page = {
    document,
    url,
    path(pattern) {
      const match = decode(url.pathname).match(pattern);
      return match ? (match[1] ?? match[0]) : undefined;
    },
    query(...names) {
      for (const name of names) {
        const value = url.searchParams.get(name);
        if (value) return clean(value);
      }
      return undefined;
    },
    all,
    find(...selectors) {
      let hidden: Element | undefined;
      for (const selector of selectors) {
        // Nearly always the first one shows; collecting all of them takes much longer on a large page.
        const first = one(selector);
        if (!first) continue;
        if (page.visible(first)) return first;
        hidden ??= first;
        const shown = all(selector).find(page.visible);
        if (shown) return shown;
      }
      return hidden;
    },
    text(...selectors) {
      for (const selector of selectors) {
        const first = one(selector);
        if (!first) continue;
        const text = clean(wordsOf(first));
        if (text && page.visible(first)) return text;
        const found = all(selector).filter((element) => clean(wordsOf(element)));
        const element = found.find((candidate) => page.visible(candidate)) ?? found[0];
        if (element) return clean(wordsOf(element));
      }
      return undefined;
    },
    attr(name, ...selectors) {
      const attribute = (element: Element) => clean(element.getAttribute(name));
      for (const selector of selectors) {
        const first = one(selector);
        const value = first && (attribute(first) || all(selector).map(attribute).find(Boolean));
        if (value) return value;
      }
      return undefined;
    },
    meta(...names) {
      for (const name of names) {
        const value = page.attr('content', `meta[property="${name}"]`, `meta[name="${name}"]`);
        if (value) return value;
      }
      return undefined;
    },
    title(pattern) {
      const title = clean(document.title);
      if (!pattern) return title || undefined;
      return clean(title.match(pattern)?.[1]) || undefined;
    },
    visible(element) {
      // Old engines and detached documents have no layout: then nothing is known to be hidden.
      return typeof element.checkVisibility !== 'function'
        ? true
        : element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    },
  };
  return page;
}

/** Asks once for each selector. A selector that this browser doesn't know finds nothing. */
function remembered<T>(ask: (selector: string) => T, nothing: T): (selector: string) => T {
  const answers = new Map<string, T>();
  return (selector) => {
    if (answers.has(selector)) return answers.get(selector) as T;
    let answer = nothing;
    try {
      answer = ask(selector);
    } catch {}
    answers.set(selector, answer);
    return answer;
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
