import { fold } from './fold.ts';
import {
  ALREADY,
  APPLIED,
  CONDITIONAL,
  CONFIRMED,
  DENIED,
  HIRING,
  INVALID,
  NEVER,
  NEXT,
  OPEN,
  OPEN_STEMS,
  OTHER,
  REFUSED,
  SENT,
  SUBMIT,
} from './phrases/words.ts';
import { clean } from './text.ts';

const MAX_TEXT = 20_000;
const MAX_SENTENCE = 300;
const MAX_LABEL = 160;
/** How far before a phrase its "not" and its "if" may stand, in characters. */
const DENIED_WITHIN = 20;
const CONDITIONAL_WITHIN = 60;
/** A sentence is judged with so many of its neighbours on either side. */
const NEIGHBOURS = 2;

const built = new Map<string[], RegExp>();

/** All patterns of a list as one, built on first use: most pages never ask. */
function any(patterns: string[], whole = false): RegExp {
  let regex = built.get(patterns);
  if (!regex) {
    const source = patterns.join('|').replaceAll('~', '.{0,40}');
    regex = new RegExp(whole ? `^(?:${source})$` : source, 'g');
    built.set(patterns, regex);
  }
  return regex;
}

const has = (text: string, patterns: string[]): boolean => text.search(any(patterns)) >= 0;
const is = (text: string, patterns: string[]): boolean => text.search(any(patterns, true)) >= 0;

/** Sentences and lines; a line that goes on in lower case belongs to the one before. */
function sentences(text: string): string[] {
  return text
    .slice(0, MAX_TEXT)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n\s+/g, '\n')
    .split(/\n(?!\p{Ll})|(?<=[.!?؟](?=\s))|(?<=[。！？।])| [|•·/] /u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 1);
}

/** Small employers write their own thanks, and misspell the same few words. */
const MISSPELT: [RegExp, string][] = [
  [/\bap{1,2}l[a-jl-z]{1,5}ti?on(?=s?\b)/g, 'application'],
  [/\brec(ie|e|i)ved\b/g, 'received'],
  [/\bsub{1,2}mit{1,2}ed\b/g, 'submitted'],
  [/\bsuc{1,2}es{1,2}ful{1,2}y\b/g, 'successfully'],
];
const respelt = (folded: string): string =>
  MISSPELT.reduce((text, [wrong, right]) => text.replace(wrong, right), folded);

/** The sentence that says that a job application was sent or has arrived; undefined if none does for certain. */
export function confirmationIn(text: string): string | undefined {
  const all = sentences(text);
  const folded = all.map((one) => respelt(fold(one)));
  for (const [index, sentence] of folded.entries()) {
    for (const patterns of [CONFIRMED, SENT])
      for (const match of sentence.matchAll(any(patterns))) {
        const end = match.index + match[0].length;
        const around = folded.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).join('\n');
        const vetoed =
          /[?؟]$/.test(sentence) ||
          has(sentence.slice(Math.max(0, match.index - DENIED_WITHIN), end), DENIED) ||
          has(sentence.slice(Math.max(0, match.index - CONDITIONAL_WITHIN), match.index), CONDITIONAL) ||
          has(sentence, ALREADY) ||
          has(sentence, INVALID) ||
          has(around, REFUSED) ||
          has(around, OTHER) ||
          (patterns === SENT && !has(folded.join('\n'), HIRING));
        if (!vetoed) return clean(all[index]?.slice(Math.max(0, end + 40 - MAX_SENTENCE)), MAX_SENTENCE);
      }
  }
  return undefined;
}

/** Addresses by which their makers say it, where the page itself may only say thanks. */
const SENT_PATH =
  /\/[^/]*(thank-?you-?for-?(applying|your-?application)|application-?(submitted|received|sent|success)|bewerbung-?(gesendet|eingegangen)|candidature-?envoyee)[^/]*\/?$/i;
const THANKS =
  /(^|[^\p{L}])(thanks?|danke|vielen dank|merci|gracias|obrigad[oa]|grazie|bedankt|tack|kiitos|dziękujemy)(?!\p{L})/iu;

/** The line of a text that thanks, on a page whose address says that an application was sent. */
export function thanksAt(path: string, text: string): string | undefined {
  return SENT_PATH.test(path) ? text.split('\n').find((line) => THANKS.test(line)) : undefined;
}

/** Whether a text refuses an application or complains about a form. */
export function vetoIn(text: string): boolean {
  const lines = sentences(text).map(fold);
  return lines.some((line) => has(line, REFUSED) || has(line, INVALID));
}

/** Whether a text speaks of an application that is not for a job, or of what else may become of one. */
export function otherIn(text: string): boolean {
  return sentences(text)
    .map(fold)
    .some((line) => has(line, OTHER));
}

/** Whether a text is the site's own sign that the person applied for this before. */
export function alreadyIn(text: string): boolean {
  return sentences(text)
    .map(fold)
    .some((sentence) => has(sentence, ALREADY) || is(trimmed(sentence), APPLIED));
}

/** What a control with this label does: opens a form, sends it, goes on, or has nothing to do with applying. */
export function labelKind(label: string): 'open' | 'submit' | 'next' | 'no' | undefined {
  if (label.length > MAX_LABEL) return undefined;
  const folded = trimmed(fold(label));
  if (is(folded, NEXT)) return 'next';
  if (is(folded, SUBMIT)) return 'submit';
  if (is(folded, OPEN)) return 'open';
  if (has(folded, NEVER)) return 'no';
  return has(folded, OPEN_STEMS) ? 'open' : undefined;
}

/** Only words: no arrows, icons, ampersands, nor counts at either end. */
function trimmed(folded: string): string {
  return folded
    .slice(0, MAX_LABEL)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^\d{1,4} (?!click)|(?: \d{1,4})?(?: \d{1,4})$/g, '');
}
