export type Slots = ReadonlyMap<string, number>;

/**
 * Gives each row in sight a slot: a place in the page whose elements it fills. A row keeps its slot for as long as it is in
 * sight; one that comes takes over that of one that left, for to fill elements anew is much quicker than to make them.
 *
 * @param held the row that has the keyboard: its slot is given to nobody, or they would have the keyboard as well
 */
export function slotsOf(before: Slots, keys: readonly string[], held: string): Slots {
  const shown = new Set(keys);
  const free = [...before].filter(([key]) => !shown.has(key) && key !== held).map(([, slot]) => slot);
  let next = Math.max(-1, ...before.values()) + 1;
  const slots = new Map<string, number>();
  for (const key of keys) slots.set(key, before.get(key) ?? free.shift() ?? next++);
  return slots;
}
