import type { Page } from '../page.ts';
import { JOB_PATH } from './vocabulary.ts';

const MAX_LINKS = 2000;

/** How many postings a page links to: the largest set of addresses that differ in one id or name only and look like jobs. */
export function rowsOf(page: Page): number {
  const groups = new Map<string, Set<string>>();
  for (const link of [...page.document.links].slice(0, MAX_LINKS)) {
    if (!/^https?:/.test(link.href) || link.closest('nav,header,footer')) continue;
    const url = new URL(link.href);
    const path = url.pathname.replace(/(?<!\/)\/+$/, '');
    const parts = path.split('/');
    const query = [...url.searchParams].filter(([name]) => JOB_PATH.test(name) || /id$/i.test(name));
    // Menus of a careers site lead to short names; postings have an id or a long one.
    const slug = /\d/.test(path) || /^.+?-.+?-./.test(parts.at(-1) ?? '');
    if (!JOB_PATH.test(path + url.search) || (!slug && !query.length)) continue;
    const shape = `${parts.map((part, at) => (part && at === parts.length - 1 ? '*' : /\d/.test(part) ? '#' : part)).join('/')}?${query.map(([name]) => name)}`;
    const group = groups.get(shape) ?? new Set();
    group.add(`${path}?${query.map(([, value]) => value)}`);
    groups.set(shape, group);
  }
  return Math.max(0, ...[...groups.values()].map((group) => group.size));
}
