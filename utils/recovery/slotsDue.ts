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

/** What is planned for one day, done or not, in the order of its hour. */
export function slotsOn<One extends Slot>(slots: readonly One[], day: number): One[] {
  const date = dateOfDay(day);
  return slots.filter(({ on }) => on === date).sort(byTime);
}

/** What is still to come or stands there today. */
export function slotsAhead<One extends Slot>(slots: readonly One[], today: number): One[] {
  const last = dateOfDay(today);
  const later = slots.filter(({ on, doneAt }) => doneAt === undefined && on > last).sort(byTime);
  return [...slotsDue(slots, today), ...later];
}

const byTime = (a: Slot, b: Slot) => key(a).localeCompare(key(b));
const key = ({ on, at }: Slot) => `${on} ${at ?? '99'}`;
