import { effect } from '@preact/signals';
import { type Route, route } from '../route.ts';

const KEY = 'recent';
const MOST = 12;
/** Addresses with an id that are no thing of their own. */
const NOTHING = ['new'];
const THINGS = ['applications', 'employers', 'people'];

export type RecentThing = Pick<Route, 'page'> & { id: string };

/** What was opened lately, the latest first. Only ids: names are read from the journal. */
export function readRecent(): RecentThing[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isThing) : [];
  } catch {
    return [];
  }
}

/** Remembers what is opened, until the returned function is called. */
export function followRecent(): () => void {
  return effect(() => {
    const { page, id } = route.value;
    if (!id || NOTHING.includes(id) || !THINGS.includes(page)) return;
    const others = readRecent().filter((one) => one.page !== page || one.id !== id);
    localStorage.setItem(KEY, JSON.stringify([{ page, id }, ...others].slice(0, MOST)));
  });
}

function isThing(one: unknown): one is RecentThing {
  const { page, id } = (one ?? {}) as Record<string, unknown>;
  return typeof page === 'string' && typeof id === 'string' && THINGS.includes(page);
}
