import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { readGeneric } from '../../utils/capture/generic/generic.ts';
import { createPage } from '../../utils/capture/page.ts';
import * as words from '../../utils/capture/phrases.ts';
import { type KnownSite, read } from '../../utils/capture/read.ts';
import type { Site } from '../../utils/capture/site.ts';
import { PostingSchema } from '../../utils/messages.ts';
import { type Fixture, parseFixtures } from '../parseFixtures.ts';

/** Every site's own listing, as it would be if somebody had got in there who means us harm. */
const modules = import.meta.glob<Site>('../../utils/sites/*.ts', { eager: true, import: 'default' });
const sources = import.meta.glob<string>('../fixtures/*.html', { eager: true, query: '?raw', import: 'default' });
const idOf = (path: string) => path.replace(/^.*\/|\.\w+$/g, '');
const sites = Object.entries(modules).map(([path, site]): KnownSite => ({ ...site, id: idOf(path) }));
const listingOf = (id: string) =>
  parseFixtures(sources[`../fixtures/${id}.html`]!, id).find(({ kind }) => kind === 'listing')!;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/;
const TRICKS = '\u202E\u2066\u200B\uFEFF\u0007<img src=x onerror="globalThis.pwned = true">';
/** What patterns that try again and again would never come to the end of. */
const STALLING = [' ', '1,', '. ', 'of the '].map((piece) => `${piece.repeat(20_000 / piece.length)}\u0001`);

afterEach(() => {
  document.body.replaceChildren();
});

async function load(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width:1200px;height:900px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

function reading(document: Document, site: KnownSite, { url }: Fixture) {
  return read(createPage(document, url), site, { words, ...(site.general && { generic: readGeneric }) });
}

/** Elements whose names stand before what a document, and each of its forms, has of its own. */
function clobber(document: Document): void {
  const { createElement, querySelectorAll } = Document.prototype;
  const add = (to: Element, tag: string, name: string) => {
    const element = createElement.call(document, tag);
    Element.prototype.setAttribute.call(element, 'name', name);
    Element.prototype.setAttribute.call(element, 'hidden', '');
    Element.prototype.append.call(to, element);
  };
  const [body, ...forms] = [document.body, ...querySelectorAll.call(document, 'form')];
  const own = (prototype: object) => Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
  for (const name of [...own(Document.prototype), ...own(Node.prototype)]) add(body, 'img', name);
  for (const form of forms)
    for (const prototype of [HTMLFormElement.prototype, HTMLElement.prototype, Element.prototype, Node.prototype])
      for (const name of own(prototype)) add(form, 'input', name);
}

/** Every text, attribute and value of structured data with what is not to be seen, every link to where nobody should go. */
function poison(document: Document): void {
  const bad = (link: string, at: number) =>
    at % 2 ? `javascript:globalThis.pwned=1//${link}` : link.replace(/^(https?:)?\/\//, 'https://eve:secret@');
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return /url|sameAs|@id/i.test(key)
        ? bad(value, value.length)
        : /^@|date|valid/i.test(key)
          ? value
          : TRICKS + value;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
    return value;
  };
  for (const script of document.querySelectorAll('script[type*=json]'))
    try {
      script.textContent = JSON.stringify(walk(JSON.parse(script.textContent)));
    } catch {
      // Some fixtures have structured data that can't be read, as the real sites do.
    }
  for (const element of document.querySelectorAll('*')) {
    if (element.matches('script, style')) continue;
    for (const node of element.childNodes)
      if (node instanceof element.ownerDocument.defaultView!.Text && node.data.trim()) node.data = TRICKS + node.data;
    for (const name of ['content', 'aria-label', 'alt', 'title'])
      if (element.hasAttribute(name)) element.setAttribute(name, TRICKS + element.getAttribute(name));
    for (const name of ['href', 'action'])
      if (element.hasAttribute(name)) element.setAttribute(name, bad(element.getAttribute(name)!, name.length));
  }
  const heading = document.querySelector('h1') ?? document.body.appendChild(document.createElement('h1'));
  heading.append('Ranger '.repeat(10_000));
  document.title += 'x'.repeat(100_000);
  for (const text of STALLING) document.body.appendChild(document.createElement('p')).textContent = text;
}

describe.each(sites)('$id', (site) => {
  const fixture = listingOf(site.id);

  test('reads the same where names stand before what a document has of its own', async () => {
    const before = reading(await load(fixture.html), site, fixture);
    const document = await load(fixture.html);
    clobber(document);
    expect(reading(document, site, fixture)).toEqual(before);
  });

  test('takes text for text, and no address but of the web', async () => {
    const document = await load(fixture.html);
    poison(document);
    const { posting } = reading(document, site, fixture);
    // Where only words tell what a page is, these tell nothing any more: nobody calls a job so.
    if (!site.general && site.matches.length) expect(posting).toBeDefined();
    if (posting) {
      v.parse(PostingSchema, posting);
      const { description = '', ...fields } = posting;
      for (const value of Object.values(fields).flat()) expect(String(value)).not.toMatch(INVISIBLE);
      expect(description).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069]/);
      for (const address of [posting.url, ...posting.keys]) expect(address).not.toMatch(/javascript:|secret|@/);
    }
    expect('pwned' in globalThis).toBe(false);
  });
});
