import { stageOf } from './stageOf.ts';
import { type Application, type JournalEvent, type LetterKind, STAGES, type Stage, type TimerAnswer } from './types.ts';

type Contact = Pick<Application, 'lastInAt' | 'lastOutAt' | 'heardAt' | 'sent' | 'answerTimes' | 'timerAnswers'>;

/** Letters of which an answer is no reason to write them again. */
const ONCE: ReadonlySet<LetterKind> = new Set<LetterKind>(['thankYou', 'stayInTouch', 'feedbackRequest']);

/** What of a history says who heard from whom, and when. `events` are those that count (see `effective`). */
export function foldContact(events: readonly JournalEvent[]): Contact {
  const byDate = events.toSorted((a, b) => a.at - b.at || a.recordedAt - b.recordedAt);
  const contact: Contact = {};
  const answers = new Map<string, TimerAnswer>();
  /** The stage whose answer is awaited, and since when. */
  let waiting: { stage: Stage; since: number } | undefined;
  for (const event of byDate) {
    const stage = stageOf(event);
    if (isSign(event)) {
      // What is known to have come, but not when, is dated like what it answers.
      if (waiting && event.at > waiting.since)
        contact.answerTimes = { ...contact.answerTimes, [waiting.stage]: event.at - waiting.since };
      waiting = undefined;
      contact.heardAt = event.at;
      contact.sent = contact.sent?.filter(({ letter }) => letter && ONCE.has(letter));
      if (!contact.sent?.length) delete contact.sent;
    }
    if (stage && STAGES.indexOf(stage) >= STAGES.indexOf('applied') && stage !== 'offer')
      waiting = { stage, since: event.at };
    if (event.type === 'message' && event.message?.direction === 'in') contact.lastInAt = event.at;
    if (event.type === 'message' && event.message?.direction === 'out') {
      contact.lastOutAt = event.at;
      const { letter, personId } = event.message;
      const sent = { at: event.at, ...(letter && { letter }), ...(personId && { personId }) };
      contact.sent = [...(contact.sent ?? []), sent];
    }
    if (event.type === 'timer' && event.timer) answers.set(`${event.timer.timer} ${event.timer.from}`, event.timer);
  }
  if (answers.size > 0) contact.timerAnswers = [...answers.values()];
  return contact;
}

/** True for what only they can have caused: a message, a step further, an end that they chose. */
function isSign(event: JournalEvent): boolean {
  if (event.type === 'message') return event.message?.direction === 'in' && !event.message.receipt;
  if (event.type === 'stage')
    return event.stage !== undefined && STAGES.indexOf(event.stage) > STAGES.indexOf('applied');
  return event.type === 'outcome' && (event.outcome === 'rejected' || event.outcome === 'roleClosed');
}
