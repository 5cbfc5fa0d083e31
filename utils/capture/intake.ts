import * as v from 'valibot';
import type { Database } from '../journal/db.ts';
import { type Recorded, recordConfirmation, recordIntent } from '../journal/recorder.ts';
import { type Capture, CaptureSchema, type Confirmation, type Intent } from '../messages.ts';
import { type AttemptState, attemptOfConfirmation, pruned, withAttempt, withIntent } from './attempts.ts';
import { OUTBOX } from './outbox.ts';

/** The outbox is open to a page that took over its renderer: what is larger or more than any person does is not believed. */
const MAX_ENTRY = 100_000;
const MAX_ENTRIES = 500;
const MAX_PER_HOUR = 60;
const MAX_BEGUN_PER_HOUR = 100;
/** An intent may reach the outbox a moment after its confirmation was told by message. */
const WAITS_FOR_INTENT = 10_000;
/**
 * The message that says which tab a capture is from comes right after its outbox entry, unless the page was left. Shorter than
 * anybody takes to the next page and its form: what was begun before must be known by then.
 */
const WAITS_FOR_TAB = 500;
const HOUR = 3_600_000;

export interface IntakeEdges {
  db: Database;
  now(): number;
  state: { load(): Promise<AttemptState>; save(state: AttemptState): Promise<void> };
  outbox: { read(): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> };
  /** Whether nothing may be noted from there: the person switched that site off. */
  refuses?(capture: Capture): Promise<boolean>;
  /** Has the outbox drained again after so many milliseconds. */
  again(ms: number): void;
  /** Called after the commit of something new, so that the tab can be told. */
  noted(tabId: number | undefined, type: Capture['type'], recorded: Recorded): Promise<void>;
  /** Whether the journal may be written now; until then captures stay in the outbox. Default: always. */
  ready?(): Promise<boolean>;
}

export interface Intake {
  /** Takes in everything in the outbox, and a capture that came as a message from a known tab. Never rejects for bad input. */
  drain(message?: { capture: Capture; tabId: number }): Promise<void>;
  /** Changes the attempt state, in turn with everything else that does. */
  update(change: (state: AttemptState) => AttemptState): Promise<void>;
}

/**
 * From outbox and messages to the recorder. One thing at a time: the state is read, changed and saved as a whole. A key
 * leaves the outbox only after the commit, and a capture that arrives both ways counts once.
 */
export function createIntake(edges: IntakeEdges): Intake {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  };

  async function drain(message?: { capture: Capture; tabId: number }): Promise<void> {
    if (edges.ready && !(await edges.ready())) return;
    const { captures, bad } = parse(await edges.outbox.read());
    if (bad.length > 0) await edges.outbox.remove(bad);
    if (message && !captures.some((one) => one.id === message.capture.id)) captures.push(message.capture);
    captures.sort((a, b) => a.at - b.at);
    let waiting = false;
    for (const capture of captures) {
      const tabId = message?.capture.id === capture.id ? message.tabId : undefined;
      if (await take(capture, tabId, waiting)) await edges.outbox.remove([OUTBOX + capture.id]);
      else waiting ||= capture.type === 'intent';
    }
  }

  /**
   * @param waiting whether something that was begun before it is not known yet
   * @returns whether the capture is dealt with
   */
  async function take(capture: Capture, sender: number | undefined, waiting: boolean): Promise<boolean> {
    if (await edges.refuses?.(capture)) return true;
    const state = pruned(await edges.state.load(), edges.now());
    const tabId = sender ?? state.documents[capture.doc];
    if (tabId !== undefined) state.documents[capture.doc] = tabId;
    // Without its tab, what was begun in one could be taken for what goes on in another.
    else if (edges.now() - capture.at < WAITS_FOR_TAB) {
      edges.again(WAITS_FOR_TAB);
      return false;
    }
    if (capture.type === 'intent') return began(state, capture, tabId);
    if (!waiting) return sent(state, capture, tabId);
    // It may be about just that, and not about what was sent before in the tab that this one was opened from.
    await edges.state.save(state);
    edges.again(WAITS_FOR_TAB);
    return false;
  }

  async function began(before: AttemptState, intent: Intent, tabId: number | undefined): Promise<true> {
    const { state, attempt } = withIntent(before, intent, tabId);
    await edges.state.save(state);
    // More than a person can begin: the attempt is known, so that what is really sent counts, but nobody is asked about it.
    if (!attempt.applicationId && state.begun.length >= MAX_BEGUN_PER_HOUR) return true;
    const recorded = await recordIntent(edges.db, intent, attempt, edges.now());
    if (!recorded) return true;
    if (recorded.eventId) state.begun.push(edges.now());
    await edges.state.save(withAttempt(state, { ...attempt, applicationId: recorded.applicationId }));
    await edges.noted(tabId, 'intent', recorded);
    return true;
  }

  async function sent(state: AttemptState, confirmation: Confirmation, tabId: number | undefined): Promise<boolean> {
    const attempt = attemptOfConfirmation(state, confirmation, tabId);
    if (!attempt) {
      // The message that told its tab comes but once.
      await edges.state.save(state);
      return edges.now() - confirmation.at > WAITS_FOR_INTENT;
    }
    // A reload, a second frame: it counted already, and stays undone if the person undid it.
    if (attempt.confirmedAt || tooMany(state, edges.now())) return true;
    const recorded = await recordConfirmation(edges.db, confirmation, attempt, edges.now());
    const applicationId = recorded?.applicationId ?? attempt.applicationId;
    await edges.state.save(withAttempt(state, { ...attempt, applicationId, confirmedAt: edges.now() }));
    // The outbox comes without a tab, and often before the message: then it is announced where the person began.
    if (recorded?.eventId) await edges.noted(tabId ?? attempt.tabId, 'confirmation', recorded);
    return true;
  }

  return {
    drain: (message) => inTurn(() => drain(message)),
    update: (change) => inTurn(async () => edges.state.save(change(await edges.state.load()))),
  };
}

/** More than a person can send: these stay `started`, and the person is asked. */
function tooMany(state: AttemptState, now: number): boolean {
  return state.attempts.filter((attempt) => now - (attempt.confirmedAt ?? -Infinity) < HOUR).length >= MAX_PER_HOUR;
}

function parse(entries: Record<string, unknown>): { captures: Capture[]; bad: string[] } {
  const captures: Capture[] = [];
  const bad: string[] = [];
  for (const [key, value] of Object.entries(entries)) {
    if (!key.startsWith(OUTBOX)) continue;
    const result = captures.length < MAX_ENTRIES && small(value) ? v.safeParse(CaptureSchema, value) : undefined;
    if (result?.success && key === OUTBOX + result.output.id) captures.push(result.output);
    else bad.push(key);
  }
  return { captures, bad };
}

function small(value: unknown): boolean {
  try {
    return JSON.stringify(value).length <= MAX_ENTRY;
  } catch {
    return false;
  }
}
