import type { Page } from '../page.ts';
import { clean, fold } from '../text.ts';
import { wordsOf } from '../wordsOf.ts';
import { afterAt, fromTitle } from './namedInTitle.ts';
import { namesFiles } from './namesFiles.ts';
import type { Segment } from './segments.ts';
import { LEGAL, spokenOf, UNNAMED } from './spokenOf.ts';
import { NO_TITLE } from './vocabulary.ts';

const MAX_NAME = 80;
const NAMED = [
  'company-name',
  'companyname',
  'company_name',
  'employer-name',
  'employer_name',
  'employername',
  'hiring-company',
  'organization-name',
  'company',
  'employer',
]
  .flatMap((word) => [`[class*="${word}" i]`, `[data-testid*="${word}" i]`, `[id*="${word}" i]`])
  .join(',');
const LINKED =
  'a[href*="/company/" i],a[href*="/companies/" i],a[href*="/employer" i],a[href*="/cmp/" i],a[href*="company=" i]';
const IN_LAW_ALONE = new RegExp(`^\\p{Lu}[^.:!?]*\\s${LEGAL}\\.?$`, 'u');
/** Who hires: the page's own naming of it, what its `<title>` says beside the job, or whom its text speaks of. */
export function employerOf(
  page: Page,
  title: string,
  segments: Segment[],
  label: string | undefined,
): string | undefined {
  if (label && label.length <= MAX_NAME) return tidy(label.replace(/\s*\(\d+\)$/, ''));
  const names = [page.title(), page.meta('og:title', 'twitter:title')].flatMap((name) => clean(name) || []);
  return [
    () => afterAt(names, title),
    () => besideTitle(page, title),
    () => belowTitle(segments, title),
    () => fromTitle(page, names, title),
    () => /^.{3,100}?\s(?:at|@)\s+(\p{Lu}.+)/u.exec(title)?.[1],
    () => aboutSection(segments),
    () => spokenOf(segments.map(({ text }) => text).join('\n'), title),
    () => copyright(segments),
    () => page.meta('og:site_name', 'application-name'),
    () => logo(page),
    () => spokenOf(segments.map(({ text }) => text).join('\n'), title, namesFiles(page)),
  ]
    .map((find) => shortened(tidy(find()), copyright(segments)))
    .find((name) => name && name.length <= MAX_NAME && fold(name) !== fold(title) && !NO_TITLE.test(fold(name)));
}

/** A short name near the job's heading that the page's makers called company or employer, or that leads to its profile. */
function besideTitle(page: Page, title: string): string | undefined {
  const head = [...page.document.querySelectorAll('h1,h2,h3,[class*=title i]')]
    .slice(0, 200)
    .find((one) => fold(one.textContent) === fold(title) && page.visible(one));
  for (let around = head?.parentElement, step = 0; around && step < 6; around = around.parentElement, step++)
    for (const selector of [NAMED, LINKED])
      for (const one of [...around.querySelectorAll(selector)].slice(0, 30)) {
        const text = clean(wordsOf(one));
        // Ratings and counts stand beside the name.
        if (
          /\p{L}/u.test(text) &&
          text.length <= MAX_NAME &&
          fold(text) !== fold(title) &&
          !/^(about|more|view|follow|see|all|für|for) /i.test(text) &&
          page.visible(one)
        )
          return text.replace(/\s+\d[.,]\d.*$/, '');
      }
  return undefined;
}

/** A name with its legal form on one of the few lines below the job's own. */
function belowTitle(segments: Segment[], title: string): string | undefined {
  const at = segments.findLastIndex(({ folded }) => folded === fold(title));
  const near = at < 0 ? [] : segments.slice(at + 1, at + 4);
  return near.find(({ text }) => text.length <= MAX_NAME && IN_LAW_ALONE.test(text))?.text;
}

/** "About Crumb", "Über Crumb" as a heading. */
function aboutSection(segments: Segment[]): string | undefined {
  for (const { text } of segments) {
    const name =
      text.length < 70
        ? /^(?:About|Who is|Über|À propos de|Sobre|Om|Over|О компании)\s+(\p{Lu}[^:?!]+):?$/u.exec(text)?.[1]
        : undefined;
    if (name && !UNNAMED.test(name)) return name;
  }
  return undefined;
}

/** "© 2026 Crumb. All rights reserved"; the name may be a link behind the sign. */
function copyright(segments: Segment[]): string | undefined {
  const at = segments.findLastIndex(({ text }) => /©|\(c\)|copyright/i.test(text) && text.length < 160);
  if (at < 0) return undefined;
  return /(?:©|\(c\)|copyright)[\s\d,–-]*(?:by\s+)?(\p{L}[^.,|©®]{1,60})/iu
    .exec(`${segments[at]?.text} ${segments[at + 1]?.text ?? ''}`)?.[1]
    ?.replace(/\s*(all rights.*|\d{4}.*|[-–].*)$/i, '');
}

/** What the picture says that leads home: "Crumb & Co logo". */
function logo(page: Page): string | undefined {
  const picture = page.find(
    'header a[href="/"] img[alt]',
    'a[class*=logo i] img[alt]',
    'header img[class*=logo i][alt]',
    'header a img[alt*=logo i]',
  );
  return clean(picture?.getAttribute('alt')).replace(/\s*\blogo\b\s*/i, ' ');
}

/** A page that calls itself by the first words of the name, in its copyright line, knows its employer's short name. */
const shortened = (name: string, own: string | undefined): string =>
  own && name.startsWith(`${tidy(own)} `) && !new RegExp(`${LEGAL}\\b`).test(name) ? tidy(own) : name;

const tidy = (name: string | undefined): string =>
  clean(name)
    .replace(/^(?:by|at|@|bei)\s+|[\s,;:–-]+$/g, '')
    .replace(/(["»”])\.$/, '$1');
