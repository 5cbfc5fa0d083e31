import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawMark } from '../../components/overlay/drawMark.ts';
import { type MarkedCards, markCards } from '../../utils/capture/cards/markCards.ts';
import type { KnownSite } from '../../utils/capture/read.ts';
import type { CardMark } from '../../utils/messages.ts';

/** Marks on result lists, with a background that knows some postings and notes what it is asked. */
const site: KnownSite = {
  id: 'acme',
  name: 'Acme',
  matches: [`*://${location.hostname}/*`],
  postingId: (page) => page.path(/^\/jobs\/(\d+)/),
  cardId: 'data-id',
};

let known: Record<string, string>;
let questions: string[][];
let living: boolean;
let marks: MarkedCards | undefined;

beforeEach(() => {
  known = { 'acme:7': 'Applied 12 days ago' };
  questions = [];
  living = true;
});
afterEach(() => {
  marks?.stop();
  document.body.replaceChildren();
});

function start(html: string): void {
  document.body.innerHTML = html;
  marks = markCards({
    window,
    site,
    alive: () => living,
    ask: async (cards) => {
      questions.push(cards.map(({ key }) => key));
      return cards.flatMap(({ key, titles, lines }): CardMark[] => {
        const read: [string, string] = ['Diver', 'Reef Parks'];
        const same = titles.includes(read[0]) && lines.includes(read[1]);
        if (known[key]) return [{ key, state: 'applied', words: known[key] }];
        return same ? [{ key, state: 'applied', words: 'Applied 12 days ago · another site', read }] : [];
      });
    },
    draw: drawMark,
  });
}

const hosts = () =>
  [...document.body.querySelectorAll('*')].filter((element) => /^[a-z]{8}-x$/.test(element.localName));
const markedIn = () => hosts().map((host) => host.closest('li')?.id);
const settled = (expected: (string | undefined)[]) =>
  vi.waitFor(() => expect(markedIn()).toEqual(expected), { timeout: 10_000 });
const card = (id: number, more = '') =>
  `<li id="c${id}"><a href="/logo/jobs/${id}"></a><h3><a href="/jobs/${id}?from=list">Ranger ${id}</a></h3>${more}</li>`;
const list = (...ids: number[]) => `<ul>${ids.map((id) => card(id)).join('')}</ul>`;
const link = (id: number) => document.querySelector<HTMLAnchorElement>(`#c${id} h3 a`)!;

test('marks the card of a posting that is known, once, at the end of its title', async () => {
  start(`<ul>${card(6)}${card(7, '<a href="/jobs/7">See this job in full</a>')}${card(8)}</ul>`);
  await settled(['c7']);
  expect(hosts()[0]!.parentElement).toBe(link(7));
  expect(questions).toEqual([['acme:6', 'acme:7', 'acme:8']]);
});

test('adds an element that tells the page nothing, and takes no clicks', async () => {
  start(list(6, 7));
  await settled(['c7']);
  const [host] = hosts();
  expect(host!.shadowRoot).toBeNull();
  expect(host!.attributes).toHaveLength(0);
  expect(document.body.textContent).not.toContain('Applied');
  expect(document.body.innerHTML).not.toMatch(/rebound|extension:/i);
  const { left, top, width, height } = host!.getBoundingClientRect();
  expect(width).toBeGreaterThan(80);
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(link(7));
});

test('leaves a page without known postings as it is', async () => {
  start(list(5, 6));
  const before = document.documentElement.outerHTML;
  await vi.waitFor(() => expect(questions).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a card that now leads to another posting has no mark before it is painted again', async () => {
  start(list(6, 7));
  await settled(['c7']);
  link(7).href = '/jobs/9';
  link(6).href = '/jobs/7';
  await Promise.resolve();
  expect(hosts()).toEqual([]);
  await settled(['c6']);
});

test('a card that its page draws anew gets its mark again', async () => {
  start(list(6, 7));
  await settled(['c7']);
  link(7).textContent = 'Ranger, drawn anew';
  await settled(['c7']);
  document.querySelector('#c7')!.outerHTML = card(7);
  await settled(['c7']);
});

test('asks about each posting once, in questions with an end, however many links there are', async () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => at + 100);
  start(`${list(7)}${ids.map((id) => `<a href="/jobs/${id}">x</a> `).join('')}`);
  await settled(['c7']);
  await vi.waitFor(() => expect(questions.flat().length).toBe(2_000), { timeout: 30_000 });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(questions.flat().length).toBe(2_000);
  expect(new Set(questions.flat()).size).toBe(2_000);
  expect(Math.max(...questions.map((keys) => keys.length))).toBe(200);
});

test('shows a mark also where a title has no room for it', async () => {
  start(
    `<ul>${card(6)}${card(7)}</ul><style>h3 { width: 60px; height: 20px; overflow: hidden; white-space: nowrap }</style>`,
  );
  await settled(['c7']);
  const [host] = hosts();
  expect(host!.previousElementSibling?.localName).toBe('h3');
});

test('finds the title of a card that has a link laid over it', async () => {
  const laid = (id: number) =>
    `<li id="c${id}" style="position:relative"><a href="/jobs/${id}" style="position:absolute;inset:0"></a><div>Reef</div><h2>Ranger</h2></li>`;
  start(`<ul>${laid(6)}${laid(7)}</ul>`);
  await settled(['c7']);
  expect(hosts()[0]!.parentElement?.localName).toBe('h2');
});

test('knows a card by the id on its link where the address leads through an advertiser', async () => {
  const paid = (id: number) => `<li id="c${id}"><a href="/paid?to=x" data-id="${id}">Ranger ${id}</a></li>`;
  start(`<ul>${paid(6)}${paid(7)}<li><a href="/jobs/1?${'x'.repeat(9_000)}">Far</a></li></ul>`);
  await settled(['c7']);
});

test('leaves the apply button of an open posting alone', async () => {
  history.pushState(null, '', '/jobs/7');
  start(`<main><h1>Ranger</h1><a href="/jobs/7/apply">Apply</a></main>${list(6, 8)}`);
  await vi.waitFor(() => expect(questions).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(hosts()).toEqual([]);
  history.back();
});

const role = (id: number, title: string, employer: string) =>
  `<li id="c${id}"><a href="/jobs/${id}"><h3>${title}</h3></a><p><span>${employer}</span> · <span>Cairns</span></p></li>`;

test('a mark that is owed to the words of a card goes with them, and comes with them', async () => {
  start(`<ul>${role(1, 'Diver', 'Reef Parks')}${role(2, 'Diver', 'Reef Parks Zoo')}${role(3, 'Ranger', 'Kelp')}</ul>`);
  await settled(['c1']);
  document.querySelector('#c1 span')!.firstChild!.nodeValue = 'Kelp';
  await Promise.resolve();
  expect(hosts()).toEqual([]);
  document.querySelector('#c3')!.outerHTML = role(4, 'Diver', 'Reef Parks');
  await settled(['c4']);
});

test('a card whose words come after its link is asked about when it has them', async () => {
  start(`<ul><li id="c5"><a href="/jobs/5"></a></li>${card(6)}</ul>`);
  await vi.waitFor(() => expect(questions).toEqual([['acme:6']]));
  document.querySelector('#c5 a')!.innerHTML = '<h3>Diver</h3><span>Reef Parks</span>';
  await settled(['c5']);
  expect(questions).toEqual([['acme:6'], ['acme:5']]);
});

test('asks again when told to, and says what is true now', async () => {
  start(list(6, 7));
  await settled(['c7']);
  known = { 'acme:6': 'Saved' };
  marks!.refresh();
  await settled(['c6']);
});

test('takes its marks away when the extension is gone', async () => {
  start(list(6, 7));
  await settled(['c7']);
  living = false;
  document.body.append('news');
  await settled([]);
});
