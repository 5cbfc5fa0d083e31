import type { Page } from '../page.ts';
import { fold } from '../text.ts';
import { MANY } from './applyControls.ts';
import type { Segment } from './segments.ts';
import { ELSEWHERE_PATH, JOB_PATH, SECTION, WEAK_SECTION } from './vocabulary.ts';

/** So many links to other postings make a list, unless the page is clearly about one. */
export const ROWS = 5;

/** How much speaks for the page being about one job, of this title. */
export function evidence(
  page: Page,
  segments: Segment[],
  labels: number,
  id: string | undefined,
  rows: number,
  title: string,
  apply: number,
): number {
  const headings = new Set(segments.filter(isSection).map(({ folded }) => folded));
  const sections = headings.size;
  const telling = [...headings].some((heading) => !WEAK_SECTION.test(heading));
  const address = page.url.pathname + page.url.search;
  const jobWords = JOB_PATH.test(address) && /\d|[^/]{12,}$/.test(address);
  const names = `${fold(page.title())} ${fold(page.meta('og:title'))}`;
  // Facts and apply buttons are on shops and universities as well; these are not.
  const ownToJobs =
    (telling && (sections > 1 || apply > 0 || labels > 1)) ||
    Boolean(id) ||
    jobWords ||
    /\b(job|vacancy|position|career|stelle|bewerb)|вакансия|채용|採用|招聘/.test(names);
  if (!ownToJobs || (!id && leadsElsewhere(page.url.pathname)) || severalJobs(segments)) return 0;
  let score =
    Math.min(sections, 3) * 1.5 +
    (describes(segments) ? 1 : 0) +
    (page.document.querySelectorAll('h1').length === 1 ? 1 : 0) +
    Math.min(labels, 4) +
    (id ? 1 : 0) +
    (jobWords ? 2 : 0);
  if (apply > 0 && apply <= MANY) score += 2;
  const named = names.includes(fold(title));
  if (named) score += 1;
  if (segments.some(({ folded }) => folded === fold(title))) score += 0.5;
  // Many rows, each with its own way to apply: a list.
  if (apply > MANY) score -= 4;
  if (rows >= ROWS) score -= !named ? 5 : sections >= 2 ? 1 : jobWords ? 2 : 4;
  return score;
}

/** The same heading again and again: one page with the whole text of each of several jobs. */
function severalJobs(segments: Segment[]): boolean {
  const times = new Map<string, number>();
  for (const segment of segments)
    if (isSection(segment)) times.set(segment.folded, (times.get(segment.folded) ?? 0) + 1);
  return Math.max(0, ...times.values()) > 2;
}

/** An address of something else, with nothing of jobs below it: "/blog/baking", not "/company/crumb/jobs/8812". */
function leadsElsewhere(path: string): boolean {
  const last = [...path.matchAll(ELSEWHERE_PATH)].at(-1);
  return last !== undefined && !JOB_PATH.test(path.slice(last.index + last[0].length));
}

const isSection = ({ text, folded, element }: Segment): boolean =>
  text.length <= 70 && SECTION.test(folded) && !element.closest('a[href],button,nav');

/** Whether the page has sections of a description, and text in them. */
export const describes = (segments: Segment[]): boolean =>
  segments.some(isSection) && segments.reduce((sum, { text }) => sum + (text.length > 60 ? text.length : 0), 0) > 400;
