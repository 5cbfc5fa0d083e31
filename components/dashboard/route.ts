import { computed, signal } from '@preact/signals';

/** Where in the dashboard we are: `options.html#/applications/ID` has page `applications` and id `ID`. */
export interface Route {
  page: string;
  id?: string;
  /** What comes after the id: `ID` in `#/recovery/sheet/ID`. */
  part?: string;
  /** Found in `#/applications?q=words`. */
  query?: string;
  /** The part of the page that is asked for: `people` in `#/applications/ID?at=people`. */
  at?: string;
  /** Found in `#/applications?view=ID`. */
  view?: string;
  /** Which letter, in `#/letters/ID?kind=followUp`. */
  kind?: string;
  /** About which interview, in `#/letters/ID?kind=thankYou&talk=EVENT`. */
  talk?: string;
}

/** `#main` and the like are places on the page, and no other page. */
const isRoute = (text: string): boolean => text === '' || text.startsWith('#/');
const hash = signal(isRoute(location.hash) ? location.hash : '');
addEventListener('hashchange', () => {
  if (isRoute(location.hash)) hash.value = location.hash;
  // The address stays that of the page, also for a reload.
  else history.replaceState(history.state, '', hash.value || '#/');
});

/** The present route. */
export const route = computed(() => parseRoute(hash.value));

/** Reads the part of an address behind `#`. */
export function parseRoute(text: string): Route {
  const url = new URL(text.replace(/^#/, '') || '/', 'https://dashboard.invalid');
  const [page = '', id, part] = url.pathname.split('/').filter(Boolean);
  const param = (name: string) => url.searchParams.get(name) ?? undefined;
  return {
    page,
    id: id && decoded(id),
    part: part && decoded(part),
    query: param('q'),
    view: param('view'),
    at: param('at'),
    kind: param('kind'),
    talk: param('talk'),
  };
}

/** Half an address, as a broken link has it, is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a page, of one thing on it, or of a part of that. */
export function hrefOf(page: string, id?: string, part?: string): string {
  const parts = [id, part].filter((one) => one !== undefined && one !== '');
  return `#/${[page, ...parts.map((one) => encodeURIComponent(one ?? ''))].join('/')}`;
}

/** Goes there. */
export function go(page: string, id?: string, part?: string): void {
  location.hash = hrefOf(page, id, part);
}

/** Goes there, in place of where we are: going back passes over it. */
export function goInstead(page: string, id?: string): void {
  location.replace(hrefOf(page, id));
}
