import type { Page } from '../page.ts';
import { fold } from '../text.ts';
import { LEGAL } from './spokenOf.ts';
import { titleParts } from './subject.ts';
import { NO_TITLE } from './vocabulary.ts';

/** Between the parts of a page's name. */
const BETWEEN = /\s+[|·•–—»-]+\s+|\s*[|»]\s*|\s+in\s+/;

const NAMED_IN_LAW = new RegExp(`\\s${LEGAL}\\b`, 'u');
/** "Werken bij Crumb" */
const WORK_AT =
  /^(?:work(?:ing)? at|werken bij|vacatures bij|(?:jobs|karriere|arbeiten|stellenangebote) bei|(?:travailler|emploi|carrières?) chez|trabaj(?:a|ar|o) en|trabalh(?:e|ar) (?:na|no|em)|lavora(?:re)? (?:in|con)|(?:jobba|jobb|karriär|arbeta) (?:hos|på)|(?:job|karriere|arbejd|jobb) hos|praca w|работа в)\s+/i;

/** "Baker at Crumb - Jobs", "Baker @ Crumb", "Baker bei Crumb", "в компании Crumb". */
export function afterAt(names: string[], title: string): string | undefined {
  for (const name of names) {
    const start = name.toLowerCase().indexOf(title.toLowerCase());
    // Without the job in front only the unmistakable words count.
    const found =
      start < 0
        ? /^.{3,100}?\s(?:at|@)\s+(\p{Lu}.+)/u.exec(name)
        : /^(?:|.*\s)(?:at|@|bei|chez|presso|hos|работа в|в компании)\s+(.+)/i.exec(name.slice(start + title.length));
    if (found) return found[1]?.split(BETWEEN)[0];
  }
  return undefined;
}

/** What is left of `<title>` without the job and without words like "Careers". */
export function fromTitle(page: Page, names: string[], title: string): string | undefined {
  const site = fold(page.meta('og:site_name'));
  const parts = titleParts(names)
    // "Careers with Crumb", "Jobs at Crumb".
    .map(
      (part) =>
        /\b(?:jobs?|careers?|opportunities|employment|work|vacancies)\b.*\b(?:at|with|for) (\p{Lu}.*)/iu.exec(
          part,
        )?.[1] ?? part,
    )
    .map((part) =>
      part
        .replace(WORK_AT, '')
        .replace(
          /\s+(careers?|jobs?|karriere|recruiting|job (details?|bulletin|board|opportunities|openings|search( results)?))$|\s*\(\d[^)]*\)$|\s*(招聘|採用情報|採用|채용)$/i,
          '',
        ),
    )
    .filter(
      (part) =>
        fold(part) &&
        !fold(part).includes(fold(title)) &&
        !fold(title).includes(fold(part)) &&
        !NO_TITLE.test(fold(part)) &&
        !/\bjobs? in\b|^(apply|application|job application|location|remote)\b/i.test(part),
    );
  const own = parts.filter((part) => fold(part) !== site);
  return own.find((part) => NAMED_IN_LAW.test(part)) ?? own[0];
}
