import type { Capture, Sighting } from '../messages.ts';
import { visibleText } from './confirmation.ts';
import { controlOf, labelOf } from './control.ts';
import { formAround, isApplicationForm } from './form.ts';
import { createPage, type Page } from './page.ts';
import type { Posting, Reading } from './posting.ts';
import { type Extras, type KnownSite, read } from './read.ts';
import { canonicalUrl, cutUrl } from './url.ts';
import type { World } from './world.ts';

export interface WatchEdges {
  window: Window & typeof globalThis;
  site?: KnownSite;
  /** Parts that come with some pages only, or later. */
  extras(): Extras;
  /** False once the extension was updated or removed: then this script takes itself away. */
  alive(): boolean;
  /** Says something that may be lost. */
  tell(sighting: Sighting): void;
  /** Hands over something that must not be lost; synchronous up to the browser's own queues. */
  keep(capture: Capture): void;
}

/** A script may call `requestSubmit()`: an event counts only this soon after the person's own key or pointer. */
const BY_HAND = 5_000;
/** Looks at a changing page: soon after the first change, then less and less often, faster again after an intent. */
const SOONEST = 250;
const SLOWEST = 8_000;
const EAGER_FOR = 5 * 60_000;
const POLLS_FOR = 60_000;
/** A page that was just opened may be the one that says it was sent. */
const FRESH_FOR = 20_000;
/** A look that takes longer than this makes the next ones rarer. */
const COSTLY = 12;

/**
 * Watches one document: says what it is, notices when the person begins to apply, and when the page then says that it
 * was sent. It changes nothing on the page and leaves no trace in it.
 *
 * @returns what the next injected copy asks, and how to have it look again
 */
export function watch({ window, site, extras, alive, tell, keep }: WatchEdges): NonNullable<World['reboundWatcher']> {
  const { document } = window;
  const doc = crypto.randomUUID();
  const docAt = Date.now();
  const stop = new AbortController();

  let page = look();
  let reading: Reading | undefined;
  let told = '';
  let handAt = -Infinity;
  let intentAt = -Infinity;
  let filling = '';
  /** Confirmations that this document showed before the person began: they never count. */
  let old = new Set<string>();
  /** All that the page said at the last intent, also what no one could take for a confirmation while a form was open. */
  let before = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = SOONEST;
  let address = '';
  let movedAt = docAt;

  function look(): Page {
    const { href } = window.location;
    // Embedded forms may live in frames without an address; they count as part of the page that made them.
    return createPage(document, new URL(/^https?:/.test(href) ? href : document.baseURI));
  }

  function readNow(brief = false): Reading {
    page = look();
    // Looking for a confirmation takes time, so it is done while there can be one.
    const settled = reading?.kind === 'listing' ? since() > EAGER_FOR : !freshOrEager();
    try {
      reading = read(page, site, { ...extras(), settled, brief });
    } catch {
      // Whatever a page did to its own document, what the person does in it must not be lost.
      reading ??= { kind: 'other' };
    }
    return reading;
  }

  const freshOrEager = (): boolean =>
    Date.now() - Math.max(docAt, intentAt, movedAt) < FRESH_FOR || since() < EAGER_FOR;
  const since = (): number => Date.now() - intentAt;

  const siteId = (): string => site?.id ?? page.url.hostname;
  /** Only a listing may be known by its bare address: `/thanks` is the same for every job. */
  const portable = (kind: string, posting?: Posting): Posting | undefined =>
    posting && (kind === 'listing' || posting.postingId ? posting : { ...posting, keys: [] });

  function report(): void {
    const { kind: said, posting, confirmation } = readNow(true);
    // Where only a button turns ("Applied"), the page is still the listing that it was, on the next visit too.
    const kind = said === 'confirmation' && posting?.title && site?.kindOf?.(page) === 'listing' ? 'listing' : said;
    if (kind === 'listing' || kind === 'form') {
      const sighting = portable(kind, posting);
      const digest = JSON.stringify([kind, sighting]);
      if (digest !== told) {
        told = digest;
        tell({
          type: 'sighting',
          doc,
          url: cutUrl(page.url),
          kind,
          site: siteId(),
          posting: portable(kind, readNow().posting),
        });
      }
    } else if (told !== 'other' && kind !== 'confirmation') {
      // Also said once of a page that is about no job: an application that was begun may end there.
      told = 'other';
      tell({ type: 'sighting', doc, url: cutUrl(page.url), kind, site: siteId() });
    }
    if (!confirmation) return;
    const sign = signOf(confirmation, page.url);
    if (old.has(sign) || (confirmation.how === 'text' && before.includes(confirmation.sentence))) return;
    old.add(sign);
    keep({
      type: 'confirmation',
      id: crypto.randomUUID(),
      doc,
      docAt,
      at: Date.now(),
      how: confirmation.how,
      sentence: confirmation.sentence,
      // Kept for good, so without session tokens.
      url: confirmation.url ?? canonicalUrl(page.url) ?? cutUrl(page.url),
      site: siteId(),
      posting: posting?.postingId ? posting : undefined,
    });
  }

  /** Notes that the person began or went on. The outbox is written before anything else is done with it. */
  function intent(how: 'apply' | 'fill' | 'submit'): void {
    // Read now, not from memory: a single-page site may have changed the job since the last look.
    const current = readNow();
    intentAt = Date.now();
    keep({
      type: 'intent',
      id: crypto.randomUUID(),
      doc,
      at: intentAt,
      how,
      url: cutUrl(page.url),
      site: siteId(),
      posting: portable(current.kind, current.posting),
    });
    before = visibleText(document.body);
    old = new Set(current.confirmation && [signOf(current.confirmation, page.url)]);
    pause = SOONEST;
    schedule();
  }

  function onClick(event: Event): void {
    if (!event.isTrusted || gone()) return;
    handAt = Date.now();
    const path = event.composedPath();
    const control = controlOf(path);
    if (!control) return;
    const how = meaning(path, control);
    if (how) intent(how);
    else schedule();
  }

  /** What using this control means, by the site's own selectors first, by its words and place otherwise. */
  function meaning(path: EventTarget[], control: Element): 'apply' | 'fill' | 'submit' | undefined {
    // Along the event's path, which leads out of shadow roots.
    const within = (selector?: string) =>
      Boolean(selector && path.some((one) => one instanceof Element && one.matches(selector)));
    const said = extras().words?.labelKind(labelOf(control));
    // A link within the page only scrolls to the form.
    if (said === 'no' || /^#./.test(control.getAttribute('href') ?? '')) return undefined;
    if (within(site?.submit) || within(site?.oneClick)) return said === 'next' ? 'fill' : 'submit';
    if (within(site?.apply)) return 'apply';
    const form = formAround(path);
    const kind = (reading ?? readNow()).kind;
    if (form && isApplicationForm(page, form, site?.form) && (site || kind === 'form' || kind === 'listing')) {
      if (said === 'next') return 'fill';
      // The same words open a form and send it ("Apply now"): inside the form they send it.
      if (said) return 'submit';
      if (control.matches('button:not([type]),[type=submit],[type=image]') && control.closest('form')) return 'submit';
      return undefined;
    }
    // Where the site's own control shows, another one with such words belongs to another job on the page.
    const known = site?.apply && look().find(site.apply);
    return said === 'open' && kind === 'listing' && !known ? 'apply' : undefined;
  }

  /** Typing into an application form is a beginning; once per form and posting is enough. */
  function onInput(event: Event): void {
    if (!event.isTrusted || gone()) return;
    handAt = Date.now();
    const form = formAround(event.composedPath());
    const current = reading ?? readNow();
    const about = `${page.url.pathname} ${current.posting?.postingId ?? ''}`;
    if (!form || filling === about || (!site && current.kind === 'other')) return;
    if (!isApplicationForm(page, form, site?.form)) return;
    filling = about;
    intent('fill');
  }

  /** A form sent by the Enter key has no click; one sent by a script alone doesn't count. */
  function onSubmit(event: Event): void {
    if (!event.isTrusted || gone() || Date.now() - handAt > BY_HAND || Date.now() - intentAt < 50) return;
    const form = event.composedPath()[0];
    if (!(form instanceof window.HTMLFormElement)) return;
    const kind = (reading ?? readNow()).kind;
    if ((site || kind !== 'other') && isApplicationForm(page, form, site?.form)) intent('submit');
  }

  function schedule(): void {
    if (timer !== undefined || gone()) return;
    timer = setTimeout(() => idle(window, run), pause);
  }

  function run(): void {
    timer = undefined;
    if (gone()) return;
    if (window.location.href !== address) {
      // Single-page sites change the address before the content: look again soon, several times.
      address = window.location.href;
      movedAt = Date.now();
      pause = SOONEST;
      schedule();
    }
    const began = performance.now();
    report();
    const cost = performance.now() - began;
    // A success panel may be there all along and only be shown, which is no change of the tree.
    if (since() < POLLS_FOR) schedule();
    pause = since() < EAGER_FOR ? Math.max(SOONEST, cost * 20) : Math.min(SLOWEST, pause * (cost > COSTLY ? 4 : 2));
  }

  /** A thank-you page may be closed before a busy page let us look at it: then this is the last moment. */
  function onLeave(): void {
    if ((timer !== undefined || !address) && !gone()) report();
  }

  function gone(): boolean {
    if (alive()) return false;
    stop.abort();
    return true;
  }

  const listen = { capture: true, passive: true, signal: stop.signal };
  window.addEventListener('pointerdown', hand, listen);
  window.addEventListener('keydown', hand, listen);
  window.addEventListener('click', onClick, listen);
  window.addEventListener('input', onInput, listen);
  window.addEventListener('change', onInput, listen);
  window.addEventListener('submit', onSubmit, listen);
  window.addEventListener('popstate', schedule, listen);
  window.addEventListener('pageshow', schedule, listen);
  window.addEventListener('pagehide', onLeave, listen);
  function hand(event: Event): void {
    if (event.isTrusted) handAt = Date.now();
  }

  const observer = new window.MutationObserver(schedule);
  observer.observe(document, { childList: true, subtree: true });
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  idle(window, run);
  return { alive: () => !gone(), look: schedule };
}

function signOf(confirmation: NonNullable<Reading['confirmation']>, url: URL): string {
  return `${confirmation.how} ${confirmation.sentence} ${confirmation.how === 'url' ? url.href : ''}`;
}

function idle(window: Window & typeof globalThis, work: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 0);
}
