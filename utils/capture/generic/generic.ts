import { labelOf } from '../control.ts';
import type { Page } from '../page.ts';
import { labelKind } from '../phrases.ts';
import type { PageKind } from '../posting.ts';
import { nonEmpty } from '../structured/fields.ts';
import { plainText } from '../structured/plainText.ts';
import type { Structured } from '../structured/structured.ts';
import { fold } from '../text.ts';
import { employerOf } from './employer.ts';
import { idInAddress } from './idInAddress.ts';
import { labelled } from './labels.ts';
import { factsOf } from './place.ts';
import { rowsOf } from './results.ts';
import { resumeForm } from './resumeForm.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { subjectOf } from './subject.ts';
import { CLOSED, ELSEWHERE_PATH, JOB_PATH, MANAGES, SECTION, WEAK_SECTION } from './vocabulary.ts';

export interface Generic {
  kind: Exclude<PageKind, 'confirmation'>;
  fields: Structured;
  /** A control to begin an application shows. */
  open?: boolean;
  /** Reads the description. */
  describe?(): string;
}

/** A page about one job scores at least this much. */
const LISTING = 5;
/** What an address counts that the site keeps for its postings. */
const OWN_ID = 2;
/** So many links to other postings make a list, unless the page is clearly about one. */
const ROWS = 5;
/** The address of a form, on any site that has one for it. */
const APPLYING =
  /\/(apply|application|applications|bewerbung|bewerben|candidature|postuler|solicitud|sollicit\w*)(\/|\.|$)/i;
/** So many pieces of text below a title still belong to it. */
const NEAR = 15;
/** "Once the position has been filled" */
const ONLY_IF =
  /\b(if|once|when|until|before|after|as soon as|should|in case|sobald|falls|wenn|bis|si|lorsque|quand|cuando|quando|se|als|zodra)\b/i;
/** More ways to apply than a page about one job has. */
const MANY = 4;

/**
 * Reads a page of an unknown site by what pages about a job have in common: a title, facts in the shape "label: value",
 * the usual sections of a description, and a way to apply.
 *
 * `said` is what structured data and the site's adapter already say; it counts as certain. `ownId` is the id that the site's own
 * kind of address gives.
 */
export function readGeneric(page: Page, said: Structured = {}, ownId?: string): Generic {
  const segments = segmentsOf(page);
  const facts = labelled(segments);
  const title = said.title ?? subjectOf(page, segments, facts);
  const rows = rowsOf(page);
  const form = resumeForm(page);
  const apply = applyControls(page);
  const closed = isClosed(segments, title, apply);
  const score = title
    ? evidence(page, segments, facts.count, ownId ?? facts.values.postingId, rows, title, apply) + (ownId ? OWN_ID : 0)
    : 0;
  const listing = Boolean(said.title) || score >= LISTING;
  if (!closed && (listing || form)) {
    const filling = APPLYING.test(page.url.pathname) || !(said.title || describes(segments));
    const fields = nonEmpty<Structured>({
      title,
      postingId: said.postingId ?? idInAddress(page, facts.values.postingId),
      ...(title && {
        company: said.company ?? employerOf(page, title, segments, facts.values.company),
        ...nonEmpty(factsOf(page, title, segments, facts)),
      }),
    });
    const describe = title ? () => descriptionOf(page) : undefined;
    return listing && !(form && filling)
      ? { kind: 'listing', fields, open: apply > 0, describe }
      : { kind: 'form', fields, open: true, describe };
  }
  if (closed) return { kind: 'other', fields: {} };
  const heading = fold(page.text('h1', 'title'));
  const results =
    rows >= ROWS || (/\b(jobs|vacancies|openings|stellen|offres|empleos|вакансии)\b/.test(heading) && rows > 1);
  return { kind: results ? 'results' : 'other', fields: {} };
}

/** Whether the page says that its posting is closed; beside a way to apply, only words near its title are about it. */
function isClosed(segments: Segment[], title: string | undefined, apply: number): boolean {
  const at = title ? segments.findIndex(({ folded }) => folded === fold(title)) : -1;
  const end = apply && at >= 0 ? at + NEAR : 400;
  return segments.slice(0, end).some(({ text, element }) => {
    const said = text.length < 300 ? CLOSED.exec(text) : null;
    // In a row that leads elsewhere it is about another posting.
    return said && !ONLY_IF.test(text.slice(0, said.index)) && !element.closest('aside, li:has(a[href])');
  });
}

function evidence(
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
    /\b(job|vacancy|position|career|stelle|bewerb|вакансия|채용)/.test(names);
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

const describes = (segments: Segment[]): boolean =>
  segments.some(isSection) && segments.reduce((sum, { text }) => sum + (text.length > 60 ? text.length : 0), 0) > 400;

function applyControls(page: Page): number {
  const selector = 'a,button,input[type=submit],input[type=button],[role=button]';
  const kinds = new Map<string, boolean>();
  let count = 0;
  for (const control of [...page.document.querySelectorAll(selector)].slice(0, 1500)) {
    const label = labelOf(control);
    if (!label || label.length > 60) continue;
    if (MANAGES.test(label)) return MANY + 1;
    const opens = kinds.get(label) ?? labelKind(label) === 'open';
    kinds.set(label, opens);
    if (opens && page.visible(control) && ++count > MANY) break;
  }
  return count;
}

/** The smallest part of the page that holds most of its longer text. */
function descriptionOf(page: Page): string {
  const root = page.find(
    '[itemprop=description]',
    '[class*=job-description i],[class*=jobdescription i],[id*=job-description i],[id*=jobdescription i]',
    'article',
    'main',
    '[role=main]',
  );
  return plainText(root ?? page.document.body);
}
