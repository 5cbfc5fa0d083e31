import { type CardMark, MAX_CARDS } from '../../messages.ts';
import type { KnownSite } from '../read.ts';
import { cardKeys } from './cardKey.ts';
import { type CardWords, cardWords, HEADING } from './cardWords.ts';

export interface CardsEdges {
  window: Window & typeof globalThis;
  site?: KnownSite;
  /** False once the extension was updated or removed: then the marks go. */
  alive(): boolean;
  /** Asks the background, which says of what the page may know what is known. */
  ask(cards: AskedCard[]): Promise<CardMark[] | null>;
  /** Puts a mark on a card, beside the title that `link` leads from. Returns the element that was added. */
  draw(card: Element, link: HTMLAnchorElement, mark: CardMark): Element | undefined;
}

export interface AskedCard extends CardWords {
  key: string;
}

export interface MarkedCards {
  /** False once it was stopped, or the extension updated or removed. */
  alive(): boolean;
  /** Asks about everything again. */
  refresh(): void;
  /** Takes all marks away and looks no more. */
  stop(): void;
}

/** A page may have any number of links: so many are looked at, so many read in one look, so many asked about in all. */
const MAX_LINKS = 5_000;
const READ_AT_ONCE = 400;
const MAX_ASKED = 2_000;
/** A changing page is looked at no more often than this (ms), and less often where a look takes long. */
const PAUSE = 400;
/** Marks are drawn a little before their card scrolls into sight. */
const AHEAD = '300px';

interface Drawn {
  link: HTMLAnchorElement;
  href: string;
  mark: CardMark;
  host: Element;
}

/**
 * Marks the cards on a page whose postings the journal knows. Sites use one card for one job after another while the
 * person scrolls: what counts is where the card's link leads at this moment. A mark goes in the same task in which its link
 * changed, before anything is painted; the new one comes with the next look.
 */
export function markCards({ window, site, alive, ask, draw }: CardsEdges): MarkedCards {
  const { document } = window;
  const keyOf = cardKeys(window, site);
  const read = new WeakMap<Element, { href: string; key: string | undefined }>();
  let answers = new Map<string, CardMark | undefined>();
  const drawn = new Map<Element, Drawn>();
  /** Known cards that are not in sight yet. */
  let waiting = new Map<Element, HTMLAnchorElement>();
  /** Whether some card has no words yet. */
  let wordless = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE;
  let stopped = false;

  /** The key of a link as it is now. */
  function keyNow(link: HTMLAnchorElement): string | undefined {
    const href = link.getAttribute('href') ?? '';
    const known = read.get(link);
    if (known?.href === href) return known.key;
    const key = keyOf(link);
    read.set(link, { href, key });
    return key;
  }

  async function look(): Promise<void> {
    timer = undefined;
    if (gone()) return;
    const began = performance.now();
    const known: HTMLAnchorElement[] = [];
    const unknown = new Map<string, HTMLAnchorElement>();
    let fresh = 0;
    let more = false;
    for (const link of linksOf(document)) {
      if (read.get(link)?.href !== link.getAttribute('href') && ++fresh > READ_AT_ONCE) {
        more = true;
        break;
      }
      const key = keyNow(link);
      if (key === undefined) continue;
      if (answers.get(key)) known.push(link);
      else if (!answers.has(key) && answers.size + unknown.size < MAX_ASKED) {
        const best = unknown.get(key);
        if (!best || weight(link) > weight(best)) unknown.set(key, link);
      }
    }
    place(known);
    pause = Math.max(PAUSE, (performance.now() - began) * 20);
    const asked = unknown.size > 0 && (await askAbout(unknown));
    if (more || asked) schedule();
  }

  /** Cards without words wait until they have some. Returns whether anything was asked. */
  async function askAbout(links: Map<string, HTMLAnchorElement>): Promise<boolean> {
    const asking = answers;
    const cards: AskedCard[] = [];
    wordless = false;
    for (const [key, link] of links) {
      if (cards.length === MAX_CARDS) break;
      const words = cardWords(cardOf(link), link);
      if (words.lines.length > 0) cards.push({ key, ...words });
      else wordless = true;
    }
    if (cards.length === 0) return false;
    const marks = (await ask(cards).catch(() => null)) ?? [];
    const found = new Map(marks.map((mark) => [mark.key, mark]));
    for (const { key } of cards) asking.set(key, found.get(key));
    return true;
  }

  /** Whether a mark that is owed to a card's words is still true of it. If not, the card is asked about again. */
  function holds(card: Element, link: HTMLAnchorElement, { key, read: said }: CardMark): boolean {
    if (!said) return true;
    const { titles, lines } = cardWords(card, link);
    if (titles.includes(said[0]) && lines.includes(said[1])) return true;
    answers.delete(key);
    return false;
  }

  /** Finds the card of each known link, and has it marked when it comes into sight. */
  function place(known: HTMLAnchorElement[]): void {
    tidy();
    const cards = new Map<Element, HTMLAnchorElement>();
    const here = keyOf(window.location);
    for (const link of known) {
      const card = cardOf(link);
      // Beside an open listing, and on it, other things lead to it as well: its apply button, the next page.
      if (keyNow(link) === here && !inList(card, here)) continue;
      const best = cards.get(card);
      if (!best || weight(link) > weight(best)) cards.set(card, link);
    }
    for (const card of waiting.keys()) if (!cards.has(card)) near.unobserve(card);
    waiting = cards;
    for (const card of cards.keys()) if (!drawn.has(card)) near.observe(card);
  }

  /** As far up as no link leads to another posting. */
  function cardOf(link: HTMLAnchorElement): Element {
    const key = keyNow(link);
    let card: Element = link;
    for (let at = link.parentElement; at && at !== document.body; at = at.parentElement) {
      for (const other of at.getElementsByTagName('a')) {
        const its = keyNow(other);
        if (its !== undefined && its !== key) return card;
      }
      card = at;
    }
    return card;
  }

  /** Whether what stands beside a card are cards of other postings. */
  function inList(card: Element, key: string | undefined): boolean {
    for (const beside of card.parentElement?.children ?? []) {
      const keys = new Set<string>();
      for (const link of beside.querySelectorAll('a')) {
        const its = read.get(link)?.key;
        if (its !== undefined) keys.add(its);
      }
      if (keys.size === 1 && !keys.has(key ?? '')) return true;
    }
    return false;
  }

  function inSight(entries: IntersectionObserverEntry[]): void {
    if (gone()) return;
    for (const { target: card, isIntersecting } of entries) {
      const link = waiting.get(card);
      const key = link && keyNow(link);
      const mark = key === undefined ? undefined : answers.get(key);
      if (!isIntersecting) continue;
      near.unobserve(card);
      if (!link || !mark || drawn.has(card) || !card.isConnected || !holds(card, link, mark)) continue;
      const host = draw(card, link, mark);
      if (host) drawn.set(card, { link, href: link.getAttribute('href') ?? '', mark, host });
    }
    // Our own additions are no news.
    changes.takeRecords();
  }

  /** Takes away marks that are no longer true. */
  function tidy(): void {
    for (const [card, { link, href, mark, host }] of drawn) {
      const now = answers.get(mark.key);
      const told = !answers.has(mark.key) || (now && now.words === mark.words);
      const here = host.isConnected && card.contains(link) && link.getAttribute('href') === href;
      if (told && here && holds(card, link, mark)) continue;
      host.remove();
      drawn.delete(card);
    }
  }

  function changed(records: MutationRecord[]): void {
    if (gone()) return;
    const before = drawn.size;
    tidy();
    changes.takeRecords();
    // A clock that ticks is no news; words of a card that has a mark, or had none, are.
    if (wordless || drawn.size < before || records.some(({ type }) => type !== 'characterData')) schedule();
  }

  function schedule(): void {
    if (stopped) return;
    timer ??= setTimeout(() => {
      if (window.requestIdleCallback) window.requestIdleCallback(() => void look(), { timeout: PAUSE });
      else void look();
    }, pause);
  }

  function refresh(): void {
    answers = new Map();
    schedule();
  }

  /** People come back to a tab on another day, or after they applied in another one. */
  function onShown(): void {
    if (!document.hidden && !gone()) refresh();
  }

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
    changes.disconnect();
    near.disconnect();
    document.removeEventListener('visibilitychange', onShown);
    for (const { host } of drawn.values()) host.remove();
    drawn.clear();
  }

  function gone(): boolean {
    if (!stopped && !alive()) stop();
    return stopped;
  }

  const changes = new window.MutationObserver(changed);
  const near = new window.IntersectionObserver(inSight, { rootMargin: AHEAD });
  changes.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ['href'] });
  document.addEventListener('visibilitychange', onShown);
  void look();
  return { alive: () => !gone(), refresh, stop };
}

function* linksOf(document: Document): Generator<HTMLAnchorElement> {
  const { links } = document;
  const most = Math.min(links.length, MAX_LINKS);
  for (let at = 0; at < most; at++) {
    const link = links[at];
    // Image maps have links too.
    if (link?.localName === 'a') yield link as HTMLAnchorElement;
  }
}

/** The title's link says most; a logo's says nothing. */
function weight(link: HTMLAnchorElement): number {
  const heading = link.closest(HEADING) ?? link.querySelector(HEADING);
  return (heading ? 1_000 : 0) + Math.min(link.textContent?.trim().length ?? 0, 500);
}
