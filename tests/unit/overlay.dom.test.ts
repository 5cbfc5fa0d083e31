import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import overlayScript from '../../entrypoints/overlay.ts';
import type { OverlayView } from '../../utils/messages.ts';
import { browser } from './fake-browser.ts';

/** The overlay as the background injects it, with a background that notes what it is told and answers with `answer`. */
let acts: string[];
let answer: OverlayView | null;
let modes: ShadowRootMode[];
let roots: ShadowRoot[];

const JOB = { title: 'Night Baker', company: 'Corner Loaf', site: 'acme' };
const view = (state: OverlayView['state'], more: Partial<OverlayView> = {}): OverlayView => ({
  ...JOB,
  state,
  ...more,
});

const attachShadow = Element.prototype.attachShadow;
/** Tests look inside, so roots are open here; what was asked for is kept. */
function openRoots(this: Element, init: ShadowRootInit): ShadowRoot {
  modes.push(init.mode);
  const root = attachShadow.call(this, { ...init, mode: 'open' });
  roots.push(root);
  return root;
}

async function inject(first: OverlayView | null): Promise<void> {
  answer = first;
  await overlayScript.main();
  await vi.waitFor(() => expect(acts).toContain('ready'));
  if (first) await vi.waitFor(() => expect(host()).toBeTruthy());
}

const push = (next: OverlayView | null) =>
  browser.runtime.onMessage.trigger({ type: 'overlayView', view: next }, {}, () => {});
const hosts = () => roots.map((root) => root.host).filter((one) => one.isConnected);
const host = () => hosts()[0] as HTMLElement;
const region = () => host().shadowRoot!.querySelector<HTMLElement>('[role=region]')!;
const button = (name: string) => {
  const all = [...region().querySelectorAll('button')];
  return all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)!;
};
const spoken = () => host().shadowRoot!.querySelector('[role=status]')!.textContent;
const shown = () => region().innerText.replace(/\s+/g, ' ');

beforeEach(() => {
  acts = [];
  modes = [];
  roots = [];
  Element.prototype.attachShadow = openRoots;
  browser.runtime.onMessage.addListener((message: { type: string; act: string }, _sender, respond) => {
    if (message.type !== 'overlay') return;
    acts.push(message.act);
    (respond as (view: OverlayView | null) => void)(answer);
    return true;
  });
});

afterEach(async () => {
  await push(null);
  browser.reset();
  Reflect.deleteProperty(globalThis, 'reboundOverlay');
  Element.prototype.attachShadow = attachShadow;
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
});

test('leaves the page alone while there is nothing to say', async () => {
  const before = document.documentElement.outerHTML;
  await inject(null);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('shows the page nothing but an element with a random name', async () => {
  await inject(view('none'));
  expect(modes).toEqual(['closed']);
  expect(host().attributes).toHaveLength(0);
  expect(host().localName).toMatch(/^[a-z]{8}-x$/);
  expect(host().outerHTML).not.toMatch(/rebound|extension:/i);
});

test('lives once, however often it is injected', async () => {
  await inject(view('none'));
  answer = view('saved');
  await overlayScript.main();
  await vi.waitFor(() => expect(shown()).toContain('Saved'));
  expect(hosts()).toHaveLength(1);
});

test('saves a posting at a click, and offers to take it back', async () => {
  await inject(view('none'));
  expect(shown()).toContain('Not noted yet');
  answer = view('saved');
  await userEvent.click(button('Save'));
  await vi.waitFor(() => expect(shown()).toContain('Saved'));
  answer = view('none');
  await userEvent.click(button('Undo'));
  await vi.waitFor(() => expect(shown()).toContain('Not noted yet'));
  expect(acts).toEqual(['ready', 'save', 'undo']);
});

test('unfolds to a card that names the posting', async () => {
  await inject(view('none'));
  expect(shown()).not.toContain('Night Baker');
  await userEvent.click(button('Not noted yet'));
  expect(shown()).toContain('Night Baker at Corner Loaf');
  expect(region().offsetWidth).toBeLessThanOrEqual(280);
  await userEvent.click(button('I applied'));
  expect(acts).toEqual(['ready', 'applied']);
});

test('says that the role was applied for before, in full where there is room', async () => {
  await inject({ ...view('none'), earlierAt: Date.now() - 20 * 86_400_000, locale: 'en-GB' });
  const says = [...region().querySelectorAll('button')].find((one) =>
    one.textContent?.startsWith('Applied before · '),
  )!;
  const words = says.querySelector('span:last-child')!;
  expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth);
  await userEvent.click(says);
  expect(shown()).toContain('You applied to this role 20 days ago');
});

test('is 32 px high while it is a pill', async () => {
  await inject(view('none'));
  expect(region().offsetHeight).toBe(32);
});

test.each([
  ['Yes', 'finished'],
  ['No', 'notFinished'],
  ['Later', 'later'],
])('asks whether it was finished, and passes on "%s"', async (label, act) => {
  await inject(view('started'));
  expect(shown()).toContain('Did you finish applying? Night Baker at Corner Loaf');
  await userEvent.click(button(label));
  expect(acts).toEqual(['ready', act]);
});

test('says when it was applied for', async () => {
  const day = 86_400_000;
  const locale = 'en-GB';
  await inject(view('applied', { appliedAt: Date.now() - 12 * day, next: 'Follow up in 4 days', locale }));
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  expect(shown()).toContain(`Applied ${date.format(Date.now() - 12 * day)} · 12 days ago`);
  await userEvent.click(region().querySelector('button')!);
  expect(shown()).toContain('Follow up in 4 days');
  // Dates in the language that was chosen for them.
  await push(view('applied', { appliedAt: Date.now() - 12 * day, locale: 'de' }));
  await vi.waitFor(() => expect(shown()).toContain('vor 12 Tagen'));
});

test('tells and announces what was noted, without taking the focus', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await inject(view('started'));
  await push(view('noted', { appliedAt: Date.now() }));
  await vi.waitFor(() => expect(spoken()).toBe('Noted: Night Baker at Corner Loaf'));
  expect(document.activeElement).toBe(field);
  await userEvent.click(button('Undo'));
  expect(acts).toEqual(['ready', 'undo']);
});

test('shows markup from a page as the text that it is', async () => {
  await inject(view('noted', { title: '<img src=x onerror=alert(1)>' }));
  expect(shown()).toContain('<img src=x onerror=alert(1)>');
  expect(region().querySelector('img')).toBeNull();
});

test('ignores clicks that no person made', async () => {
  await inject(view('none'));
  button('Save').click();
  button('Save').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  await userEvent.click(button('Save'));
  expect(acts).toEqual(['ready', 'save']);
});

/** How a page may have somebody press our button without knowing (https://marektoth.com/blog/dom-based-extension-clickjacking/). */
const DISGUISES: Record<string, () => unknown> = {
  'makes the whole page see-through': () => document.documentElement.style.setProperty('opacity', '0.5'),
  'filters it away': () => document.documentElement.style.setProperty('filter', 'opacity(0)'),
  'cuts it away': () => document.documentElement.style.setProperty('clip-path', 'inset(0 300px 0 0)'),
  'masks it': () =>
    document.documentElement.style.setProperty('mask-image', 'linear-gradient(transparent, transparent)'),
  'lays a picture over it that lets clicks through': () => cover('z-index:2147483647;pointer-events:none'),
  'lays words over it in the top layer': () => cover('pointer-events:none', true),
};

function cover(style: string, above = false): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `position:fixed;inset:0;width:auto;height:auto;margin:0;background:white;${style}`;
  element.textContent = 'Win a prize';
  element.popover = above ? 'manual' : null;
  document.documentElement.append(element);
  if (above) element.showPopover();
  return element;
}

test.each(Object.entries(DISGUISES))('ignores clicks while the page %s', async (_, disguise) => {
  await inject(view('none'));
  const { x, y, width, height } = button('Save').getBoundingClientRect();
  const undone = disguise();
  // Where it is, whatever lies over it: a person sees no button there to be pressed.
  await userEvent.click(document.documentElement, { position: { x: x + width / 2, y: y + height / 2 }, force: true });
  expect(acts).toEqual(['ready']);
  if (undone instanceof HTMLElement) undone.remove();
  document.documentElement.removeAttribute('style');
  await userEvent.click(button('Save'));
  expect(acts).toEqual(['ready', 'save']);
});

test('is used under an empty sheet that lets clicks through, as many pages have one for their messages', async () => {
  await inject(view('none'));
  const sheet = cover('background:none;z-index:2147483647;pointer-events:none');
  sheet.textContent = '';
  const low = cover('z-index:99999;pointer-events:none');
  await userEvent.click(button('Save'));
  expect(acts).toEqual(['ready', 'save']);
  sheet.remove();
  low.remove();
});

test('ignores keys while something is laid over it', async () => {
  await inject(view('none'));
  const cover = document.createElement('div');
  cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
  button('Save').focus();
  document.documentElement.append(cover);
  await userEvent.keyboard('{Enter}');
  expect(acts).toEqual(['ready']);
  cover.remove();
  await userEvent.keyboard('{Enter}');
  expect(acts).toEqual(['ready', 'save']);
});

test('is reached by Tab, folds with Esc, and gives the focus back', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  await inject(view('none'));
  field.focus();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(host());
  await userEvent.keyboard('{Enter}');
  expect(shown()).toContain('Night Baker at Corner Loaf');
  await userEvent.keyboard('{Escape}');
  expect(region().offsetHeight).toBe(32);
  expect(document.activeElement).toBe(host());
  await userEvent.keyboard('{Escape}');
  expect(region().offsetWidth).toBe(32);
  expect(document.activeElement).toBe(field);
});

test('remembers on each site that it was folded, and unfolds at a click', async () => {
  await inject(view('none'));
  await userEvent.click(button('Make smaller'));
  await push(null);
  await push(view('saved', { title: 'Day Baker' }));
  await vi.waitFor(() => expect(region().offsetWidth).toBe(32));
  expect(await browser.storage.local.get('overlay:acme')).toMatchObject({ 'overlay:acme': { folded: true } });
  await userEvent.click(button('Unfold: Saved'));
  expect(shown()).toContain('Saved');
  await push(null);
  await push(view('saved', { site: 'other' }));
  await vi.waitFor(() => expect(shown()).toContain('Saved'));
});

test('unfolds by itself for what was just noted', async () => {
  await browser.storage.local.set({ 'overlay:acme': { folded: true, y: 12 } });
  await inject(view('started'));
  expect(region().offsetWidth).toBe(32);
  await push(view('noted'));
  await vi.waitFor(() => expect(shown()).toContain('Noted: Night Baker at Corner Loaf'));
});

test('stays off the controls that float where it would be', async () => {
  const chat = document.createElement('button');
  chat.style.cssText = 'position:fixed;right:20px;bottom:20px;width:60px;height:60px';
  document.body.append(chat);
  await inject(view('none'));
  expect(region().getBoundingClientRect().bottom).toBeLessThanOrEqual(chat.getBoundingClientRect().top);
});

test('gives way when the page scrolls a control under it', async () => {
  const apply = document.createElement('button');
  document.body.style.height = '3000px';
  apply.textContent = 'Apply now';
  apply.style.cssText = 'position:absolute;right:20px;width:200px;height:40px;top:2000px';
  document.body.append(apply);
  await inject(view('none'));
  await userEvent.hover(document.body, { position: { x: 5, y: 5 } });
  // Between two of the looks that it takes by itself.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const { bottom } = region().getBoundingClientRect();
  scrollTo(0, 2000 - bottom + 30);
  await vi.waitFor(
    () => expect(region().getBoundingClientRect().bottom).toBeLessThanOrEqual(apply.getBoundingClientRect().top),
    { timeout: 700 },
  );
  scrollTo(0, 0);
  document.body.removeAttribute('style');
});

test('is dragged up the edge, and remembers where; a drag is no click', async () => {
  await inject(view('none'));
  const target = document.createElement('div');
  target.style.cssText = 'position:fixed;right:0;top:100px;width:200px;height:60px';
  document.body.append(target);
  await userEvent.dragAndDrop(button('Save'), target);
  const { top } = region().getBoundingClientRect();
  expect(top).toBeLessThan(170);
  expect(acts).toEqual(['ready']);
  await push(null);
  await push(view('saved'));
  await vi.waitFor(() => expect(shown()).toContain('Saved'));
  expect(region().getBoundingClientRect().top).toBeCloseTo(top, -1);
});

test('moves without dragging, by key and by button', async () => {
  await inject(view('none'));
  const bottom = () => Number.parseFloat(region().style.bottom);
  const start = bottom();
  button('Save').focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(bottom()).toBe(start + 24);
  await userEvent.click(button('Not noted yet'));
  await userEvent.click(button('Move up'));
  expect(bottom()).toBeGreaterThan(start + 100);
});

test('leaves when the person wants it off this site', async () => {
  await inject(view('none'));
  await userEvent.click(button('Not noted yet'));
  answer = null;
  await userEvent.click(button('Not on this site'));
  await vi.waitFor(() => expect(hosts()).toEqual([]));
  expect(acts).toEqual(['ready', 'off']);
});

test('says so when an act did not work', async () => {
  await inject(view('none'));
  browser.runtime.onMessage.removeAllListeners();
  await userEvent.click(button('Save'));
  await vi.waitFor(() => expect(shown()).toContain('That did not work'));
});

test('says that an employer is private, and in none of its shapes more than that', async () => {
  await inject(view('saved', { company: '', hidden: true }));
  await userEvent.click(button('Saved'));
  expect(shown()).toContain('Private employer');
  expect(shown()).toContain('Night Baker');
  await push(view('noted', { company: '', hidden: true }));
  await vi.waitFor(() => expect(shown()).toContain('Noted: Night Baker'));
  expect(shown()).toContain('Private employer');
});

test('dies quietly when the extension is gone', async () => {
  await inject(view('none'));
  Reflect.set(browser.runtime, 'id', undefined);
  await userEvent.click(button('Save'));
  expect(hosts()).toEqual([]);
  expect(acts).toEqual(['ready']);
});
