import type { Page } from '../page.ts';
import type { PageKind } from '../posting.ts';
import { nonEmpty } from '../structured/fields.ts';
import { plainText } from '../structured/plainText.ts';
import type { Structured } from '../structured/structured.ts';
import { fold } from '../text.ts';
import { applyControls } from './applyControls.ts';
import { employerOf } from './employer.ts';
import { describes, evidence, ROWS } from './evidence.ts';
import { idInAddress } from './idInAddress.ts';
import { isClosed } from './isClosed.ts';
import { labelled } from './labels.ts';
import { factsOf } from './place.ts';
import { rowsOf } from './results.ts';
import { resumeForm } from './resumeForm.ts';
import { segmentsOf } from './segments.ts';
import { subjectOf } from './subject.ts';

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
/** The address of a form, on any site that has one for it. */
const APPLYING =
  /\/(apply|application|applications|bewerbung|bewerben|candidature|postuler|solicitud|sollicit\w*)(\/|\.|$)/i;

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
