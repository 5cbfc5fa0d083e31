import { leadsAway } from '../leadsAway.ts';
import type { Page } from '../page.ts';
import { clean, fold } from '../text.ts';
import { wordsOf } from '../wordsOf.ts';
import type { Labelled } from './labels.ts';
import type { Segment } from './segments.ts';
import { COUNT, LABELS, NO_TITLE, ORGANIZATION, SECTION } from './vocabulary.ts';

const MAX_TITLE = 160;
const CALLED =
  '[class*=job-title i],[class*=jobtitle i],[class*=job_title i],[class*=position-title i],[class*=vacancy-title i],[class*=posting-title i],[id*=job-title i],[id*=jobtitle i],[id*=job_title i],[data-testid*=job-title i],[data-testid*=jobtitle i]';
const BANNER = 'header:not(main header, article header),[role=banner]';
/** "Job Application for Baker at Crumb", "Apply for: Baker", "Vacancy: Baker". */
const AROUND =
  /^(?:(?:job )?(?:application|apply|applying) (?:for|to)|application|job details?|vacancy|position|job|role|we(?: a|['’])re hiring|hiring|now hiring|job opening|bewerbung(?: als| für)?|stellenangebot|offre d['’]emploi|вакансия|oferta de (?:empleo|trabajo)(?: de)?|vaga(?: de| para)?)\s*[:–-]?\s+(?=\S)/i;

/** The job's title, by the page's own label, its headings, its `<title>`, or the words that stand out above its facts. */
export function subjectOf(page: Page, segments: Segment[], { values, first }: Labelled): string | undefined {
  const names = [page.title(), page.meta('og:title', 'twitter:title')].flatMap((name) => clean(name) || []);
  const named = (text: string) => names.some((name) => ` ${fold(name)} `.includes(` ${fold(text)} `));
  const headings = [...page.document.querySelectorAll('h1')].slice(0, 20).filter(page.visible);
  if (headings.some((one) => COUNT.test(fold(wordsOf(one))))) return undefined;
  if (values.title && usable(values.title)) return stripped(values.title);
  const heads = ['h1', CALLED, 'h2'].map((selector) =>
    [...page.document.querySelectorAll(selector)]
      .slice(0, 60)
      .filter((one) => !one.closest('nav,footer,aside,dialog,[role=dialog]') && page.visible(one))
      // A heading that leads elsewhere is a menu's, or another job's.
      .filter((one) => !leadsAway(one, page.url))
      // The first heading of many pages is the site's own name.
      .sort((one, other) => Number(Boolean(one.closest(BANNER))) - Number(Boolean(other.closest(BANNER))))
      .map((one) => stripped(clean(wordsOf(one))))
      .filter(usable),
  ) as [string[], string[], string[]];
  const [h1, called, h2] = heads;
  return (
    [...h1, ...called, ...h2].find(named) ??
    (new Set(h1).size <= 2 ? h1[0] : undefined) ??
    (new Set(called).size === 1 ? called[0] : undefined) ??
    standsOut(segments, first) ??
    titleParts(names).find((part) => names.length > 1 && usable(part) && names.every((name) => name.includes(part)))
  );
}

/** A name cut at the marks that sites put between their parts. */
export function titleParts(names: string[]): string[] {
  return names.flatMap((name) =>
    name
      .split(/\s+[|·•–—»:-]+\s+|\s*[|»]\s*|:\s+/)
      .map((part) => clean(part))
      .filter(Boolean),
  );
}

function stripped(text: string): string {
  return text
    .replace(AROUND, '')
    .replace(/\s*\((?:new|neu)\)$/i, '')
    .trim();
}

const usable = (text: string): boolean =>
  text.length > 2 &&
  text.length <= MAX_TITLE &&
  !NO_TITLE.test(fold(text)) &&
  !COUNT.test(fold(text)) &&
  !ORGANIZATION.test(fold(text)) &&
  !SECTION.test(fold(text)) &&
  !LABELS.some(([, label]) => label.test(fold(text))) &&
  /\p{L}{2}/u.test(text);

/** What stands beside a title and is none. */
const FACT = /\d[/.]\d|^(posted|date|regular$|permanent$|contract$|temporary$)|\b(full|part)[ -]?time\b/i;

/** Of the few lines above the first fact, the one in the largest or boldest letters. */
function standsOut(segments: Segment[], first: number): string | undefined {
  let best: { text: string; weight: number } | undefined;
  for (const segment of segments.slice(Math.max(0, first - 8), Math.max(0, first)).reverse()) {
    if (!usable(segment.text) || FACT.test(segment.text) || segment.element.closest('a[href],button,label,nav'))
      continue;
    const style = segment.element.ownerDocument.defaultView?.getComputedStyle(segment.element);
    const weight = Number.parseFloat(style?.fontSize ?? '') + (Number(style?.fontWeight) >= 600 ? 3 : 0);
    if (!best || weight > best.weight) best = { text: segment.text, weight };
  }
  return best && stripped(best.text);
}
