/** Where one was on an entry of the window's history. */
interface Place {
  /** How far each thing that scrolls was, by a selector for it. */
  scrolled: Map<string, number>;
  /** What had the keyboard, as a selector. */
  focused?: string | undefined;
}

/** How long a page may take until it is as high as it was, and how long what arrives late may shift it, in milliseconds. */
const PATIENCE = 3000;
const SETTLES = 800;

/**
 * Keeps where one was on a page: going back puts the scroll and the keyboard where they were; a new page begins at its
 * top, with the keyboard at its heading unless it is in use elsewhere. Until the returned function is called.
 *
 * @param pageOf what page an address shows: on the same page, everything stays
 */
export function keepPlace(pageOf: () => string): () => void {
  const places = new Map<number, Place>();
  let page = pageOf();
  let latest = 0;
  let at = numbered() ?? number();
  let stop = () => {};
  let leaving: Element | null = null;

  function numbered(): number | undefined {
    const place: unknown = history.state?.place;
    return typeof place === 'number' ? place : undefined;
  }
  function number(): number {
    // Unlike those of an earlier visit, which a reload keeps.
    latest = Math.max(latest + 1, Date.now());
    history.replaceState({ ...history.state, place: latest }, '');
    return latest;
  }
  function here(): Place {
    const place = places.get(at) ?? { scrolled: new Map() };
    places.set(at, place);
    return place;
  }

  const onScroll = ({ target }: Event) => {
    const selector = target instanceof Element && target.closest('main') ? selectorOf(target) : undefined;
    if (selector) here().scrolled.set(selector, (target as Element).scrollTop);
  };
  const onFocus = ({ target }: FocusEvent) => {
    here().focused = target instanceof Element && target.closest('main') ? selectorOf(target) : undefined;
  };
  const onHash = () => {
    const known = numbered();
    // What leaves the page now says so by scrolling to 0, which is not meant.
    at = known ?? number();
    const before = page;
    page = pageOf();
    if (page === before) return;
    stop();
    stop = arrive(known === undefined ? undefined : places.get(known), leaving);
  };
  // Comes before `hashchange`, and before anybody has drawn the new page and perhaps given it the keyboard.
  const onPop = () => {
    leaving = document.activeElement;
  };

  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  document.addEventListener('focusin', onFocus);
  addEventListener('popstate', onPop, { capture: true });
  addEventListener('hashchange', onHash);
  return () => {
    stop();
    document.removeEventListener('scroll', onScroll, { capture: true });
    document.removeEventListener('focusin', onFocus);
    removeEventListener('popstate', onPop, { capture: true });
    removeEventListener('hashchange', onHash);
  };
}

/** Brings scroll and keyboard, last at `from`, to their place as soon as the page is there; ends when the person acts. */
function arrive(place: Place | undefined, from: Element | null): () => void {
  const until = performance.now() + PATIENCE;
  const left = new Map([...(place?.scrolled ?? [])].filter(([, top]) => top > 0));
  let focusing = true;
  let frame = 0;

  const step = () => {
    const main = document.querySelector('main');
    // The page itself may know better where the keyboard belongs.
    const active = document.activeElement;
    if (active !== from && active !== document.body && main?.contains(active)) focusing = false;
    else if (!place) main?.scrollTo(0, 0);
    if (focusing) {
      const target = (place?.focused && main?.querySelector<HTMLElement>(place.focused)) || headingIn(main);
      const waits = place?.focused && target?.matches('h1') && performance.now() < until - PATIENCE / 2;
      if (target && !waits) {
        focusing = false;
        target.focus({ preventScroll: true });
      }
    }
    for (const [selector, top] of left) {
      const scroller = selector === 'main' ? main : main?.querySelector(selector);
      scroller?.scrollTo(0, top);
      const there = scroller && Math.abs(scroller.scrollTop - top) < 2;
      if (there && performance.now() > until - PATIENCE + SETTLES) left.delete(selector);
    }
    if ((focusing || left.size) && performance.now() < until) frame = requestAnimationFrame(step);
    else end();
  };
  const end = () => {
    cancelAnimationFrame(frame);
    for (const type of ['wheel', 'keydown', 'pointerdown']) removeEventListener(type, end, { capture: true });
  };
  // After the new page was drawn.
  frame = requestAnimationFrame(() => {
    for (const type of ['wheel', 'keydown', 'pointerdown'])
      addEventListener(type, end, { capture: true, passive: true });
    frame = requestAnimationFrame(step);
  });
  return end;
}

/** The heading of the page, made ready for the keyboard. */
function headingIn(main: Element | null): HTMLElement | null {
  const heading = main?.querySelector<HTMLElement>('h1') ?? null;
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

/** How to find it again on the same page, if it can be told from others. */
function selectorOf(element: Element): string | undefined {
  const href = element.getAttribute('href');
  const row = element.closest<HTMLElement>('[data-id]')?.dataset.id;
  if (element.localName === 'main') return 'main';
  if (element.id && !/^P\d/.test(element.id)) return `#${CSS.escape(element.id)}`;
  if (href) return `a[href="${CSS.escape(href)}"]`;
  if (row) return `[data-id="${CSS.escape(row)}"] :is(a, button)`;
  return element.classList[0] ? `.${CSS.escape(element.classList[0])}` : undefined;
}
