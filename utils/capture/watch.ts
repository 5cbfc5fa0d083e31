import type { Capture, Sighting } from '../messages.ts';
import { visibleText } from './confirmation.ts';
import { controlOf } from './control.ts';
import { formAround, isApplicationForm } from './form.ts';
import { meaningOf } from './meaning.ts';
import { createPage, type Page } from './page.ts';
import type { Posting, Reading } from './posting.ts';
import { described, type Extras, type Glance, glance, type KnownSite } from './read.ts';
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
/** A thank-you page may be closed as soon as it was seen, however busy it is: the first look waits no longer than this. */
const FIRST = 150;
/** Looks at a changing page: soon after the first change, then less and less often, faster again after an intent. */
const SOONEST = 250;
const SLOWEST = 8_000;
/** A listing that was told changes in what matters to nobody, or it changes its address. */
const TOLD = 2_000;
const EAGER_FOR = 5 * 60_000;
const POLLS_FOR = 60_000;
/** A page that was just opened may be the one that says it was sent. */
const FRESH_FOR = 20_000;
const CAPTURE = { capture: true, passive: true };
/** A look that takes longer than this makes the next ones rarer. */
const COSTLY = 12;

/**
 * Watches one document: says what it is, notices when the person begins to apply, and when the page then says that it
 * was sent. It changes nothing on the page and leaves no trace in it.
 *
 * @returns what the next injected copy asks, and how to have it look again
 */
export function watch({
  window,
  site,
  extras,
  alive,
  tell,
  keep,
}: WatchEdges): Omit<NonNullable<World['reboundWatcher']>, 'stop'> {
  const { document } = window;
  const doc = crypto.randomUUID();
  const docAt = Date.now();

  let page = look();
  let reading: Glance | undefined;
  let told = '';
  let handAt = -Infinity;
  let intentAt = -Infinity;
  let filling = '';
  /** Confirmations that this document showed before the person began: they never count. */
  let old = new Set<string>();
  /** All that the page said at the last intent, also what no one could take for a confirmation while a form was open. */
  let before = '';
  /** Whether the last press was for another job that this page shows as well. */
  let elsewhere = false;
  /** Whether a look is to come, as at the beginning. */
  let due = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = SOONEST;
  let address = window.location.href;
  let movedAt = docAt;

  function look(): Page {
    const { href } = window.location;
    // Embedded forms may live in frames without an address; they count as part of the page that made them.
    return createPage(document, new URL(/^https?:/.test(href) ? href : document.baseURI));
  }

  function readNow(): Glance {
    page = look();
    // Looking for a confirmation takes time, so it is done while there can be one.
    const settled = reading?.kind === 'listing' ? since() > EAGER_FOR : !freshOrEager();
    try {
      reading = glance(page, site, { ...extras(), settled });
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
    const seen = readNow();
    const { kind: said, posting, confirmation } = seen;
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
          posting: portable(kind, described(seen).posting),
        });
      }
    } else if (told !== 'other' && kind !== 'confirmation') {
      // Also said once of a page that is about no job: an application that was begun may end there.
      told = 'other';
      tell({ type: 'sighting', doc, url: cutUrl(page.url), kind, site: siteId() });
    }
    // What a page says after a press for another job on it is about that one.
    if (!confirmation || (elsewhere && confirmation.how !== 'url')) return;
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
    const current = described(readNow());
    intentAt = Date.now();
    elsewhere = false;
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
    before = visibleText(page.document.body);
    old = new Set(current.confirmation && [signOf(current.confirmation, page.url)]);
    soon();
  }

  function onClick(event: Event): void {
    if (!event.isTrusted || gone()) return;
    handAt = Date.now();
    const path = event.composedPath();
    const control = controlOf(path);
    if (!control) return;
    const { kind } = reading ?? readNow();
    const how = meaningOf(path, control, { page: look(), kind, site, words: extras().words });
    if (how === 'other') elsewhere = true;
    if (how && how !== 'other') intent(how);
    else schedule();
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

  /** What changes until the next look is not worth hearing of. */
  function changed(): void {
    observer.disconnect();
    schedule();
  }

  /** At a new address the last pause means nothing. */
  function moved(): void {
    if (window.location.href !== address && pause !== SOONEST) soon();
  }

  function soon(): void {
    clearTimeout(timer);
    due = false;
    pause = SOONEST;
    schedule();
  }

  function schedule(): void {
    if (due || gone()) return;
    due = true;
    timer = setTimeout(() => idle(window, run), pause);
  }

  function run(): void {
    due = false;
    if (gone()) return;
    if (window.location.href !== address) {
      // Single-page sites change the address before the content: look again soon, several times.
      address = window.location.href;
      movedAt = Date.now();
      pause = SOONEST;
      schedule();
    }
    observe();
    const began = performance.now();
    report();
    const cost = performance.now() - began;
    // A success panel may be there all along and only be shown, which is no change of the tree.
    if (since() < POLLS_FOR) schedule();
    const least = reading?.kind === 'listing' ? TOLD : SOONEST;
    pause =
      since() < EAGER_FOR
        ? Math.max(SOONEST, cost * 20)
        : Math.min(SLOWEST, Math.max(least, pause * (cost > COSTLY ? 4 : 2)));
  }

  /** A thank-you page may be closed before a busy page let us look at it: then this is the last moment. */
  function onLeave(): void {
    if (due && !gone()) report();
  }

  function gone(): boolean {
    if (alive()) return false;
    observer.disconnect();
    renewed.disconnect();
    clearTimeout(timer);
    for (const [type, listener] of Object.entries(listeners)) window.removeEventListener(type, listener, CAPTURE);
    window.navigation?.removeEventListener('currententrychange', moved);
    return true;
  }

  function hand(event: Event): void {
    if (event.isTrusted) handAt = Date.now();
  }

  const listeners: Record<string, (event: Event) => void> = {
    pointerdown: hand,
    keydown: hand,
    click: onClick,
    input: onInput,
    change: onInput,
    submit: onSubmit,
    popstate: schedule,
    pageshow: schedule,
    pagehide: onLeave,
  };
  const observer = new window.MutationObserver(changed);
  const observe = () => observer.observe(document, { childList: true, subtree: true });
  const listen = () => {
    for (const [type, listener] of Object.entries(listeners)) window.addEventListener(type, listener, CAPTURE);
  };
  // A page that writes itself anew takes everybody's listeners away (https://html.spec.whatwg.org/#document-open-steps).
  const renewed = new window.MutationObserver(listen);
  renewed.observe(document, { childList: true });
  listen();
  // Scripts that change the address tell nobody; older browsers wait for the next look.
  window.navigation?.addEventListener('currententrychange', moved);
  observe();
  idle(window, run, FIRST);
  return {
    alive: () => !gone(),
    look: () => {
      // Nobody has begun to apply on a listing: more words change nothing.
      if (reading?.kind !== 'listing' || since() < EAGER_FOR) schedule();
    },
  };
}

function signOf(confirmation: NonNullable<Reading['confirmation']>, url: URL): string {
  return `${confirmation.how} ${confirmation.sentence} ${confirmation.how === 'url' ? url.href : ''}`;
}

function idle(window: Window & typeof globalThis, work: () => void, timeout = 1000): void {
  if (window.requestIdleCallback) window.requestIdleCallback(work, { timeout });
  else setTimeout(work, 0);
}
