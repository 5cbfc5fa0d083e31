import { dateOfDay } from '../followups/days.ts';
import type { SlotData } from '../journal/recoveryRecords.ts';

/** For how many days after its own a slot still stands there. A block of time that went by is over, and nothing to make up for. */
const STAYS: Record<SlotData['slot'], number> = {
  search: 0,
  free: 0,
  reflection: 2,
  moodLook: 3,
  apply: 6,
  skill: 6,
  hello: 6,
  reapply: 30,
};

type Slot = Pick<SlotData, 'slot' | 'on' | 'at' | 'doneAt'>;

/** What is planned for `today` or still stands there, in the order of its day and hour. Days as in `days.ts`. */
export function slotsDue<One extends Slot>(slots: readonly One[], today: number): One[] {
  const last = dateOfDay(today);
  return slots
    .filter(({ slot, on, doneAt }) => doneAt === undefined && on <= last && on >= dateOfDay(today - STAYS[slot]))
    .sort(byTime);
}

/** What is planned from one day to another, done or not, in the order of day and hour. */
export function slotsBetween<One extends Slot>(
  slots: readonly One[],
  { from, to }: { from: number; to: number },
): One[] {
  const [first, last] = [dateOfDay(from), dateOfDay(to)];
  return slots.filter(({ on }) => on >= first && on <= last).sort(byTime);
}

/** What is still to come or stands there today. */
export function slotsAhead<One extends Slot>(slots: readonly One[], today: number): One[] {
  const last = dateOfDay(today);
  const later = slots.filter(({ on, doneAt }) => doneAt === undefined && on > last).sort(byTime);
  return [...slotsDue(slots, today), ...later];
}

/** A job that was planned and sent meanwhile is done since then: nobody has to say so twice. */
export function withSent<One extends Pick<SlotData, 'slot' | 'applicationId' | 'doneAt'>>(
  slots: readonly One[],
  sentAt: (applicationId: string) => number | undefined,
): One[] {
  return slots.map((one) => {
    const at = one.slot === 'apply' && one.applicationId ? sentAt(one.applicationId) : undefined;
    return at === undefined || one.doneAt !== undefined ? one : { ...one, doneAt: at };
  });
}

const byTime = (a: Slot, b: Slot) => key(a).localeCompare(key(b));
const key = ({ on, at }: Slot) => `${on} ${at ?? '99'}`;
