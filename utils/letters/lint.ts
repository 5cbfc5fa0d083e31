import type { PersonRole } from '../journal/records.ts';
import type { LetterKind } from '../journal/types.ts';
import type { Draft } from './draft.ts';
import { LANGUAGES, type LanguageId } from './languages.ts';
import { outlineOf } from './outlines.ts';

/** What a letter is held against before it is copied. */
export interface LintContext {
  kind: LetterKind;
  language: LanguageId;
  /** The job as the letter should name it. */
  role: string;
  /** An agency stands in between: see `viaAgency`. */
  agency?: boolean | undefined;
  /** Who gets it, when that is known. */
  recipient?: PersonRole | undefined;
  /** How often was asked about this silence, and how often one may: see `waitingOf`. */
  asked?: number | undefined;
  mostAsks?: number | undefined;
}

export interface Finding {
  rule: LintRule;
  /** Words or questions that there are. */
  count?: number;
  /** The words that it is about. */
  found?: string;
}

type Checked = Pick<Draft, 'subject' | 'body'>;
type Rule = (draft: Checked, context: LintContext) => Omit<Finding, 'rule'> | false | undefined;

const LEAST_WORDS = 30;
const MOST_WORDS = 125;
/** What is left of a letter that says something, without the sentences that only check in. */
const OWN_WORDS = 20;
const MOST_ASKS = 2;

/** Each rule alone; a result says what is wrong. */
const RULES = {
  tooShort: ({ body }) => {
    const count = wordsIn(body);
    return count < LEAST_WORDS && { count };
  },
  tooLong: ({ body }) => {
    const count = wordsIn(body);
    return count > MOST_WORDS && { count };
  },
  noSubject: ({ subject }) => !/[\p{L}\p{N}]/u.test(subject) && {},
  roleMissing: ({ subject, body }, { role }) =>
    !(role.trim() && plain(`${subject} ${body}`).includes(plain(role))) && {},
  noQuestion: ({ body }, { kind }) => questionsIn(body) < outlineOf(kind).questions[0] && { count: questionsIn(body) },
  manyQuestions: ({ body }, { kind }) => {
    // Whoever got to the last round may ask two.
    const most = kind === 'feedbackRequest' ? 2 : Math.max(1, outlineOf(kind).questions[1]);
    const count = questionsIn(body);
    return count > most && { count };
  },
  blame: ({ subject, body }, { language }) => {
    const found = LANGUAGES[language].blames.exec(straight(`${subject}\n${body}`))?.[0];
    return found !== undefined && { found };
  },
  onlyCheckingIn: ({ body }, { language }) => {
    const { checksIn } = LANGUAGES[language];
    const sentences = straight(body).split(/(?<=[.!?…])\s+|\n+/);
    const checking = sentences.filter((sentence) => checksIn.test(sentence));
    const own = sentences.filter((sentence) => !checking.includes(sentence));
    return checking.length > 0 && wordsIn(own.join(' ')) < OWN_WORDS && { found: checking[0] ?? '' };
  },
  recipient: (_, { kind, agency, recipient }) => {
    if (recipient === undefined || outlineOf(kind).personal) return false;
    return (recipient === 'referrer' || (agency === true && recipient !== 'recruiter')) && {};
  },
  thirdAsk: (_, { kind, asked = 0, mostAsks = MOST_ASKS }) =>
    outlineOf(kind).asks === true && asked >= mostAsks && { count: asked },
  unfilledSlot: ({ subject, body }) => {
    const found = /\{[^{}\n]*\}/.exec(`${subject}\n${body}`)?.[0];
    return found !== undefined && { found };
  },
  greeting: ({ body }, { language }) => {
    const first = body.trimStart().split('\n', 1)[0] ?? '';
    return !LANGUAGES[language].greets.test(first) && { found: first };
  },
} as const satisfies Record<string, Rule>;

export type LintRule = keyof typeof RULES;
export const LINT_RULES = Object.keys(RULES) as [LintRule, ...LintRule[]];

/** What one might want to change before sending; empty when nothing. It advises: nobody is kept from copying. */
export function lint(draft: Checked, context: LintContext): Finding[] {
  return LINT_RULES.flatMap((rule) => {
    const check: Rule = RULES[rule];
    const result = check(draft, context);
    return result ? [{ rule, ...result }] : [];
  });
}

/** How many words a text has: a word has a letter or a digit in it. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function questionsIn(text: string): number {
  const words = text.replace(/\bhttps?:\/\/\S+/g, '');
  return words.match(/[?？؟]+/g)?.length ?? 0;
}

function plain(text: string): string {
  return straight(text).toLowerCase().replace(/\s+/g, ' ');
}

function straight(text: string): string {
  return text.normalize('NFC').replace(/[’‘ʼ´`]/g, "'");
}
