import { i18n } from '#i18n';
import type { OverlayView } from '../../utils/messages.ts';
import { afterFrame } from './afterFrame.ts';
import { type Act, type Content, contentOf, UNDOABLE } from './content.ts';
import { onDrag } from './drag.ts';
import { coverCost, freeSpot, MARGIN } from './freeSpot.ts';
import { isGenuine } from './genuine.ts';
import { h } from './h.ts';
import css from './overlay.css?inline';
import { randomName } from './randomName.ts';
import { card, dot, type Handlers, pill } from './shapes.ts';

/** What is remembered about the overlay on one site. `y`: px above the window's lower edge. */
export interface Placement {
  folded: boolean;
  y: number;
}

/** The overlay's way to the rest of the extension; the page has no part in it. */
export interface OverlayPort {
  /** False once the extension was updated, switched off or removed: then this overlay is a leftover. */
  alive(): boolean;
  act(act: Act): Promise<OverlayView | null>;
  remember(site: string, placement: Placement): void;
  recall(site: string): Promise<Placement | undefined>;
}

export interface Overlay {
  show(view: OverlayView | null): Promise<void>;
}

/** After these ms the page's late floaters (chat, cookies) have usually come, and we look again what we cover. */
const LOOK_AGAIN = [1000, 3000, 8000];
const STEP = 24;

/**
 * What the person sees on a job page: a pill, a card or a dot at the right edge, in a closed shadow root under an element
 * that tells the page nothing. Nothing is in the page while there is nothing to say.
 */
export function createOverlay(port: OverlayPort): Overlay {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  const spoken = h('div', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
  const box = h('div', { role: 'region', 'aria-label': i18n.t('overlay.region'), lang: i18n.t('ui.dateLocale') });
  root.append(h('style', {}, css), spoken, box);

  let view: OverlayView | null = null;
  let placement: Placement = { folded: false, y: MARGIN };
  let shape: 'dot' | 'pill' | 'card' = 'pill';
  let bottom = MARGIN;
  let last: Act | undefined;
  let problem = false;
  let busy = false;
  let cameFrom: Element | null = null;

  const content = (): Content => contentOf(view!, last, Date.now());
  const remember = () => view && port.remember(view.site, placement);

  /** Wraps what a click does: only when the person meant it, and we are still part of a living extension. */
  const meant = (run: () => void) => (event: MouseEvent) => {
    if (!port.alive()) return remove();
    if (!busy && isGenuine(event, host, event.currentTarget as Element)) run();
  };

  const on: Handlers = {
    act: (act) => meant(() => void perform(act)),
    fold: meant(fold),
    unfold: meant(() => {
      placement = { ...placement, folded: false };
      remember();
      reshape(content().asks ? 'card' : 'pill');
    }),
    toggle: meant(() => reshape('card')),
    move: meant(() => {
      // Dragging needs a steady hand; this does not.
      const third = innerHeight / 3;
      moveTo(placement.y + third > innerHeight - 60 ? MARGIN : placement.y + third);
    }),
  };

  /** A card becomes a pill, a pill a dot; the dot is remembered. */
  function fold() {
    if (shape === 'card') return reshape('pill');
    placement = { ...placement, folded: true };
    remember();
    reshape('dot');
  }

  function reshape(to: typeof shape) {
    shape = to;
    draw();
  }

  function moveTo(y: number) {
    placement = { ...placement, y: Math.max(MARGIN, Math.min(y, innerHeight - MARGIN - box.offsetHeight)) };
    remember();
    place();
  }

  async function perform(act: Act) {
    busy = true;
    for (const button of box.querySelectorAll('.act')) button.setAttribute('aria-disabled', 'true');
    try {
      const next = await port.act(act);
      busy = problem = false;
      if (act === 'fix' && next?.state === view?.state) return draw();
      last = UNDOABLE.includes(act) ? act : undefined;
      await show(next);
      if (view) say(content().headline);
    } catch {
      busy = false;
      if (!port.alive()) return remove();
      problem = true;
      reshape('card');
      say(i18n.t('ui.failed'));
    }
  }

  async function show(next: OverlayView | null): Promise<void> {
    const before = view;
    view = next;
    if (!next) return remove();
    const other = before?.title !== next.title || before.company !== next.company;
    if (other) last = undefined;
    if (before?.site !== next.site) placement = (await port.recall(next.site)) ?? placement;
    // A newer view may have come while we looked up where to stand.
    if (view !== next || !port.alive()) return;
    const news = other || before?.state !== next.state;
    if (news) {
      const { asks } = content();
      shape = placement.folded && next.state !== 'noted' ? 'dot' : asks ? 'card' : 'pill';
    }
    draw();
    if (news && next.state === 'noted') say(content().headline);
  }

  function draw() {
    if (!view) return;
    const had = (root.activeElement as HTMLElement | null)?.dataset.id;
    const inside = root.activeElement !== null;
    const says = content();
    box.className = `box ${shape} ${view.state}`;
    box.replaceChildren(
      ...(shape === 'dot'
        ? dot(view.state, says, on)
        : shape === 'pill'
          ? pill(view.state, says, on)
          : card(view.state, says, problem, on)),
    );
    if (host.isConnected) place();
    else afterFrame(enter);
    // Only who was here already is kept here.
    const buttons = [...box.querySelectorAll('button')];
    if (inside) (buttons.find((button) => button.dataset.id === had) ?? buttons[0])?.focus();
  }

  function enter() {
    if (!view || host.isConnected || !port.alive()) return;
    document.documentElement.append(host);
    place();
  }

  function place() {
    if (!view) return;
    bottom = freeSpot(box, box.offsetWidth, box.offsetHeight, placement.y);
    box.style.bottom = `${bottom}px`;
  }

  /** Gives way when a control of the page came to lie under us, unless the person is just using us. */
  function giveWay() {
    if (!view || box.matches(':hover, :focus-within')) return;
    if (coverCost(box, box.offsetWidth, box.offsetHeight, bottom) > 1) place();
  }

  /** Politely, and after the region is there: screen readers miss what was in a live region from the start. */
  function say(text: string) {
    spoken.textContent = '';
    setTimeout(() => {
      spoken.textContent = text;
    }, 100);
  }

  function remove() {
    view = null;
    host.remove();
  }

  box.addEventListener('focusin', (event) => {
    if (event.relatedTarget instanceof Element || !cameFrom) cameFrom = event.relatedTarget as Element | null;
  });
  box.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    if (event.key === 'ArrowUp') moveTo(bottom + STEP);
    else if (event.key === 'ArrowDown') moveTo(bottom - STEP);
    else if (event.key === 'Escape') {
      fold();
      if (shape === 'dot' && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    } else return;
    event.preventDefault();
  });
  // The page's own shortcuts and click handlers have no business with what happens in here.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'])
    root.addEventListener(type, (event) => event.stopPropagation());

  let start = bottom;
  onDrag(box, {
    begun: () => {
      start = bottom;
    },
    moved: (up) => {
      bottom = Math.max(MARGIN, Math.min(start + up, innerHeight - MARGIN - box.offsetHeight));
      box.style.bottom = `${bottom}px`;
    },
    done: () => moveTo(bottom),
  });

  let timer: ReturnType<typeof setTimeout>;
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => afterFrame(giveWay), 250);
    },
    { passive: true, capture: true },
  );
  addEventListener('resize', place);
  for (const delay of LOOK_AGAIN) setTimeout(() => afterFrame(giveWay), delay);
  const pulse = setInterval(() => {
    if (port.alive()) return;
    remove();
    clearInterval(pulse);
  }, 5000);

  return { show };
}
