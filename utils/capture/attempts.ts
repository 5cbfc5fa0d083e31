import { nameKey, titleKey } from '../journal/names.ts';
import type { Confirmation, Intent } from '../messages.ts';
import type { Posting } from './posting.ts';

/**
 * The attempt state machine: an intent, then a new confirmation for the same posting, is an application. Pure functions
 * of a small state that the background keeps in `storage.session`, so an attempt survives page loads, new tabs opened by
 * the listing, other domains, embedded frames and a sleeping worker.
 */
export interface Attempt {
  /** Id of the intent that began it. */
  id: string;
  tabId: number | undefined;
  site: string;
  /** The posting as it was when the person began: the confirmation page no longer names it. */
  posting?: Posting;
  startedAt: number;
  /** Last sign of the person working on it. */
  activeAt: number;
  /** Documents in which the person worked on it. */
  docs: string[];
  /** When a control that sends an application was last pressed. */
  pressedAt?: number;
  /** The application that it was noted under. */
  applicationId?: string;
  /** When it was confirmed; kept a while so that a reload or a second frame adds nothing. */
  confirmedAt?: number;
}

export interface AttemptState {
  attempts: Attempt[];
  /** Which tab a document was in, for captures that arrive through the outbox alone. */
  documents: Record<string, number>;
  /** Which tab opened a tab. */
  openers: Record<number, number>;
  /** When applications were noted as begun in the last hour, by our own clock. */
  begun: number[];
}

export const emptyState = (): AttemptState => ({ attempts: [], documents: {}, openers: {}, begun: [] });

const MINUTE = 60_000;
/** Long forms take an afternoon, with lunch in between. */
const EXPIRES = 6 * 60 * MINUTE;
/** A form that was opened from a listing belongs to that listing for this long. */
const HANDED_ON = 60 * MINUTE;
/** Words alone count only shortly after the form was sent; uploads and slow servers take their time. */
const SENT_JUST_NOW = 5 * MINUTE;
const MOST_ATTEMPTS = 200;
const MOST_DOCUMENTS = 500;

/** The tab and the tabs that it was opened from, nearest first. */
export function lineage(state: AttemptState, tabId: number | undefined): number[] {
  const tabs: number[] = [];
  for (let tab = tabId; tab !== undefined && !tabs.includes(tab); tab = state.openers[tab]) tabs.push(tab);
  return tabs;
}

/** Forgets what is too old or too much. */
export function pruned(state: AttemptState, now: number): AttemptState {
  const attempts = state.attempts.filter((attempt) => now - attempt.activeAt < EXPIRES).slice(-MOST_ATTEMPTS);
  const documents = Object.fromEntries(Object.entries(state.documents).slice(-MOST_DOCUMENTS));
  const openers = Object.fromEntries(Object.entries(state.openers).slice(-MOST_DOCUMENTS));
  return { attempts, documents, openers, begun: state.begun.filter((at) => now - at < 60 * MINUTE) };
}

/** The attempt that an intent goes on with, or undefined when it begins a new one. */
export function attemptOfIntent(state: AttemptState, intent: Intent, tabId: number | undefined): Attempt | undefined {
  const tabs = lineage(state, tabId);
  const open = nearestFirst(
    state,
    tabs,
    state.attempts.filter(
      (attempt) => !attempt.confirmedAt && intent.at - attempt.activeAt < EXPIRES && near(attempt, tabs, tabId),
    ),
  );
  const { posting } = intent;
  const same = open.find((attempt) => posting && attempt.posting && shareKey(posting, attempt.posting));
  if (same) return same;
  const recent = (attempt: Attempt) => intent.at - attempt.activeAt < HANDED_ON && attempt.id !== intent.id;
  const onward = open.find(
    (attempt) =>
      recent(attempt) &&
      (intent.how !== 'apply' || attempt.site !== intent.site) &&
      compatible(posting, attempt.posting),
  );
  if (onward) return onward;
  // The browser tells only once which tab opened which, and perhaps to a background that is just being stopped.
  return state.attempts.findLast(
    (attempt) =>
      !attempt.confirmedAt && recent(attempt) && attempt.site !== intent.site && sameJob(posting, attempt.posting),
  );
}

/** The same role at the same employer, by both names to the letter (as folded for comparison). */
function sameJob(a: Posting | undefined, b: Posting | undefined): boolean {
  if (!a?.title || !a.company || !b?.title || !b.company) return false;
  return titleKey(a.title) === titleKey(b.title) && nameKey(a.company) === nameKey(b.company);
}

/** What a confirmation confirms: an open attempt, one that is confirmed already, or nothing (then nothing is noted). */
export function attemptOfConfirmation(
  state: AttemptState,
  confirmation: Confirmation,
  tabId: number | undefined,
): Attempt | undefined {
  const tabs = lineage(state, tabId);
  const { posting, at } = confirmation;
  const candidates = nearestFirst(
    state,
    tabs,
    state.attempts.filter(
      (attempt) =>
        attempt.startedAt < at &&
        // A document that was there before the intent may only confirm what was begun in it.
        (confirmation.docAt > attempt.startedAt || attempt.docs.includes(confirmation.doc)) &&
        at - attempt.activeAt < EXPIRES &&
        near(attempt, tabs, tabId) &&
        (confirmation.how !== 'text' || at - (attempt.pressedAt ?? -Infinity) < SENT_JUST_NOW),
    ),
  );
  const named = candidates.find((attempt) => posting && attempt.posting && shareKey(posting, attempt.posting));
  if (named) return named;
  const fitting = candidates.filter(
    (attempt) => attempt.site === confirmation.site && compatible(posting, attempt.posting),
  );
  const [nearest] = fitting;
  // One that was sent before, perhaps in the tab that this one was opened from, is not meant when another was begun since.
  const since = fitting.find(
    ({ tabId: own, confirmedAt, startedAt }) =>
      own === undefined && !confirmedAt && startedAt > (nearest?.confirmedAt ?? Infinity),
  );
  return since ?? nearest;
}

/** The state after an intent, and the attempt that it began or went on with. */
export function withIntent(
  state: AttemptState,
  intent: Intent,
  tabId: number | undefined,
): { state: AttemptState; attempt: Attempt } {
  const known = state.attempts.find((one) => one.id === intent.id) ?? attemptOfIntent(state, intent, tabId);
  const attempt: Attempt = {
    id: intent.id,
    tabId,
    site: intent.site,
    startedAt: intent.at,
    ...known,
    ...(known && !near(known, lineage(state, tabId), tabId) && { tabId }),
    // The listing says it best; a form fills in only where there was no listing.
    posting: known?.posting?.title ? known.posting : (intent.posting ?? known?.posting),
    docs: [...new Set([...(known?.docs ?? []), intent.doc])].slice(-20),
    activeAt: Math.max(known?.activeAt ?? 0, intent.at),
    pressedAt: intent.how === 'submit' ? intent.at : known?.pressedAt,
  };
  // The employer's own form is where the confirmation will be: the attempt moves there.
  if (intent.how !== 'apply') attempt.site = intent.site;
  return { attempt, state: withAttempt(state, attempt) };
}

/** The state with an attempt put in or replaced. */
export function withAttempt(state: AttemptState, attempt: Attempt): AttemptState {
  return { ...state, attempts: [...state.attempts.filter((one) => one.id !== attempt.id), attempt] };
}

/** In one of these tabs; an attempt or capture whose tab is unknown may belong to any. */
function near(attempt: Attempt, tabs: number[], tabId: number | undefined): boolean {
  return tabId === undefined || attempt.tabId === undefined || tabs.includes(attempt.tabId);
}

/**
 * What was worked on in this very tab comes before what the tabs it was opened from are about, and that before the rest;
 * then the latest first. Somebody who opens one listing from another has several open that way.
 */
function nearestFirst(state: AttemptState, tabs: number[], attempts: Attempt[]): Attempt[] {
  const steps = ({ tabId, docs }: Attempt): number => {
    const away = [tabId, ...docs.map((doc) => state.documents[doc])].map((tab) => tabs.indexOf(tab ?? -1));
    return Math.min(...away.map((at) => (at < 0 ? tabs.length : at)));
  };
  return attempts.toReversed().sort((a, b) => steps(a) - steps(b));
}

function shareKey(a: Posting, b: Posting): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

/** Whether two readings can be of the same posting: nothing that both of them say differs. */
export function compatible(a: Posting | undefined, b: Posting | undefined): boolean {
  if (!a || !b || shareKey(a, b)) return true;
  if (a.site === b.site && a.postingId && b.postingId) return false;
  if (!a.title || !b.title) return true;
  return similar(a.title, b.title);
}

/** Same role under two roofs: boards and employers word titles a little differently. */
function similar(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared > 0 && shared >= 0.6 * Math.min(x.size, y.size);
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? []);
}
