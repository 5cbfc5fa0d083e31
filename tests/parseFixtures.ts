import type { PageKind, Posting } from '../utils/capture/posting.ts';

/** A small page that stands for a site's own, and what must be read from it. */
export interface Fixture {
  name: string;
  url: URL;
  kind: PageKind;
  /** Fields that the reading must have, to the letter; `null` means absent. */
  posting?: Partial<Record<keyof Posting, unknown>>;
  confirmation?: { how?: string; sentence?: string; url?: string };
  /** Selectors of the adapter that must (or must not) find something on this page. */
  finds?: Record<'apply' | 'submit' | 'oneClick' | 'form', boolean>;
  /** The page is on an employer's own host: recognised by what it is made of, not by its address. */
  own?: boolean;
  html: string;
}

/** The pages of a fixture file, each headed by a comment. Throws on a page whose comment can't be read. */
export function parseFixtures(source: string, file: string): Fixture[] {
  return source
    .split(/(?=<!--\s*page )/)
    .filter((part) => part.startsWith('<!--'))
    .map((part) => {
      const head = /^<!--\s*page ([^\n]+)\n([\s\S]*?)-->/.exec(part);
      if (!head) throw new Error(`${file}: a page has no head comment`);
      const { url, ...expected } = JSON.parse(head[2]!);
      return { name: head[1]!.trim(), url: new URL(url), ...expected, html: part.slice(head[0].length) };
    });
}
