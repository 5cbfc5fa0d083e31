import { fold } from '../capture/fold.ts';
import { isClosed } from '../journal/isClosed.ts';
import { nameKey, titleKey } from '../journal/names.ts';
import type { Application } from '../journal/types.ts';
import type { OwnWords } from './ownWords.ts';

/** Why a message was taken to be about an application. */
export type Clue = 'posting' | 'employer' | 'title' | 'sender';

export interface Candidate {
  applicationId: string;
  score: number;
  clues: Clue[];
}

export interface Found {
  /** The one that it belongs to; absent when none fits, or when two fit nearly as well. */
  applicationId?: string;
  /** The best first, a few at most. */
  candidates: Candidate[];
}

/** What each clue is worth. A title alone names no application: every employer looks for a data engineer. */
const WORTH = { posting: 6, employer: 4, sender: 3, title: 2.5 } as const satisfies Record<Clue, number>;
/** Below this nobody is meant for certain, and so they are not where another one comes this near. */
const ENOUGH = 4;
const AHEAD = 1;
/** One that is over is less likely to be written about. */
const CLOSED = 1.5;
const MOST = 5;

/** Names of mail services and of applicant tracking systems: who writes from there may be anybody. */
const ANYBODY =
  /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|proton(mail)?|mail|posteo|orange|free|laposte|libero|greenhouse(-mail)?|lever|ashbyhq|myworkday(jobs)?|workday|smartrecruiters|jobvite|icims|successfactors|taleo|applytojob|breezy|workable(mail)?|recruitee|teamtailor(-mail)?|personio|bamboohr|linkedin|indeed(email|apply)?|glassdoor|stepstone|seek|xing|hh|com|co|org|net|io|eu|us|de|uk|fr|www|hire|mail|email|jobs|careers|candidates|no-?reply|notifications?|hr|talent|recruiting|recruitment|bewerbung)$/;

/** Which application a message is about: by its posting, employer, title and sender. Pure. */
export function findApplication({ text, head }: OwnWords, applications: readonly Application[]): Found {
  const whole = `${head}\n${text}`;
  const words = ` ${nameKey(whole)} `;
  const titleWords = ` ${titleKey(whole)} `;
  const senders = sendersIn(whole);
  const numbers = new Set(whole.match(/\d{6,}|[0-9a-f]{8}-[0-9a-f-]{27}/gi)?.map((one) => one.toLowerCase()));

  const candidates = applications
    .map((row): Candidate & { at: number } => {
      const clues: Clue[] = [];
      if (row.keys.some((key) => numbers.has(postingIdOf(key)))) clues.push('posting');
      if (row.companyKey && words.includes(` ${row.companyKey} `) && isWritten(row.company, whole))
        clues.push('employer');
      if (row.titleKey && titleWords.includes(` ${row.titleKey} `)) clues.push('title');
      if (row.companyKey.length > 2 && senders.has(row.companyKey.replaceAll(' ', ''))) clues.push('sender');
      const score = clues.reduce((sum, clue) => sum + WORTH[clue], 0) - (isClosed(row) ? CLOSED : 0);
      return { applicationId: row.id, score, clues, at: row.appliedAt ?? row.createdAt };
    })
    .filter(({ clues }) => clues.length > 0)
    .sort((a, b) => b.score - a.score || b.at - a.at)
    .slice(0, MOST)
    .map(({ applicationId, score, clues }) => ({ applicationId, score, clues }));

  const [best, second] = candidates;
  const certain = best && best.score >= ENOUGH - CLOSED && best.score - (second?.score ?? 0) >= AHEAD && names(best);
  return { ...(certain && { applicationId: best.applicationId }), candidates };
}

/** A title says what, not where. */
function names({ clues }: Candidate): boolean {
  return clues.some((clue) => clue !== 'title');
}

/** The last part of `site:postingId`, when it is long enough to be nobody else's. */
function postingIdOf(key: string): string {
  const id = /^[\w.-]+:([^/~][^~]*)$/.exec(key)?.[1]?.toLowerCase() ?? '';
  return id.length >= 6 ? id : '-';
}

/** A name of one everyday word counts where it is written as a name: "Next" is an employer, "next" is not. */
function isWritten(company: string, text: string): boolean {
  const [first = ''] = company.trim().split(/\s+/);
  if (nameKey(company).includes(' ') || !/^\p{Lu}/u.test(first)) return true;
  const name = escaped(first);
  const end = '(?![\\p{L}\\p{N}])';
  // At the beginning of a sentence every word looks like a name; alone on a line, as where a letter is signed, it is one.
  return new RegExp(
    `[^.!?:\\n\\s]\\s+["“„«(]?${name}${end}|@${name.toLowerCase()}\\b|^\\s*${name}\\s*[,.:]?\\s*$`,
    'mu',
  ).test(text);
}

/** Names behind addresses: the domains of e-mail addresses and links, and what stands before a tracking system's @. */
function sendersIn(text: string): Set<string> {
  const found = new Set<string>();
  const add = (part: string) => {
    const name = fold(part).replace(/[^\p{L}\p{N}]+/gu, '');
    if (name.length > 2 && !ANYBODY.test(fold(part))) found.add(name);
  };
  for (const [, local = '', domain = ''] of text.matchAll(/(?<![\w.+-])([\w.+-]{1,64})@([\w.-]{3,253})/g)) {
    const parts = domain.split('.');
    for (const part of parts.slice(0, -1)) add(part);
    if (parts.some((part) => part !== 'com' && ANYBODY.test(part))) for (const part of local.split(/[._+]/)) add(part);
  }
  for (const [, host = ''] of text.matchAll(/https?:\/\/([\w.-]{3,253})/g))
    for (const part of host.split('.').slice(0, -1)) add(part);
  return found;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
