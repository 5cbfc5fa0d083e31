import { dayOf } from '../followups/days.ts';
import type { Changes, RecordOf } from '../journal/records.ts';
import type { TipAnswer, TipData } from '../journal/recoveryRecords.ts';
import type { Tone } from './tip.ts';
import { isTipId, type TipId, tipOf } from './tips.ts';

const DAY = 86_400_000;

/** How long a showing and an answer weigh. */
const WEIGHS = 30 * DAY;
/** As many showings as are kept; no tip comes on more days. */
const KEPT = 60;

type Shown = NonNullable<TipData['shown']>[number];

/** What became of tips so far. */
export interface TipMemory {
  shown: ReadonlyMap<string, readonly Shown[]>;
  /** The last answer to each. */
  answers: ReadonlyMap<string, { answer: TipAnswer; at: number }>;
  /** Tones that were called helpful lately. */
  helpful: ReadonlySet<Tone>;
}

export function tipMemory(records: readonly RecordOf<'tip'>[], now: number): TipMemory {
  const shown = new Map<string, Shown[]>();
  const answers = new Map<string, { answer: TipAnswer; at: number }>();
  // Two devices that were merged may have one record each.
  for (const one of records) {
    shown.set(one.tip, [...(shown.get(one.tip) ?? []), ...(one.shown ?? [])]);
    const at = one.answeredAt ?? one.updatedAt;
    if (one.answer && at >= (answers.get(one.tip)?.at ?? -Infinity)) answers.set(one.tip, { answer: one.answer, at });
  }
  const helpful = [...answers].flatMap(([id, { answer, at }]) =>
    answer === 'helpful' && now - at < WEIGHS && isTipId(id) ? [tipOf(id).tone] : [],
  );
  return { shown, answers, helpful: new Set(helpful) };
}

/** The earlier days on which a tip was shown, in days as in `days.ts`. That it is there today is still the same showing. */
export function earlierDays(id: TipId, { shown }: TipMemory, now: number): number[] {
  const today = dayOf(now);
  return [...new Set((shown.get(id) ?? []).map(({ at }) => dayOf(at)))].filter((day) => day < today);
}

/** Whether a tip has to rest: hidden for good, put off until tomorrow, shown not long ago, or often enough. */
export function rests(id: TipId, memory: TipMemory, now: number): boolean {
  const { cooldownDays, maxShows } = tipOf(id);
  const last = memory.answers.get(id);
  if (last?.answer === 'never') return true;
  if (last?.answer === 'notNow' && dayOf(last.at) === dayOf(now)) return true;
  const days = earlierDays(id, memory, now);
  return days.length >= maxShows || days.some((day) => dayOf(now) - day < cooldownDays);
}

/** What earlier showings and answers take from a tip's score, or add to it. */
export function weightOf(id: TipId, memory: TipMemory, now: number): number {
  const showings = earlierDays(id, memory, now).filter((day) => dayOf(now) - day < 30).length;
  const answer = memory.answers.get(id);
  const putOff = answer?.answer === 'notNow' && now - answer.at < WEIGHS;
  return (memory.helpful.has(tipOf(id).tone) ? 10 : 0) - 20 * showings - (putOff ? 30 : 0);
}

/**
 * What to put into a tip's record when it was shown; undefined when nothing is new. `asked` says that the person came to
 * look for it.
 */
export function shownChange(
  record: RecordOf<'tip'> | undefined,
  { tip, applicationId }: { tip: TipId; applicationId?: string | undefined },
  asked: boolean,
  now: number,
): Changes<TipData> | undefined {
  const shown = record?.shown ?? [];
  const known = shown.some(
    (one) => dayOf(one.at) === dayOf(now) && one.applicationId === applicationId && Boolean(one.asked) === asked,
  );
  if (known) return undefined;
  const added: Shown = { at: now, ...(applicationId && { applicationId }), ...(asked && { asked }) };
  return { tip, shown: [...shown, added].slice(-KEPT) };
}

/** What to put into a tip's record when the person answered it. */
export function answerChange(tip: TipId, answer: TipAnswer, now: number): Changes<TipData> {
  return { tip, answer, answeredAt: now };
}
