export type Slots = ReadonlyMap<string, number>;

/**
 * Gives each row in sight a slot: a place in the page whose elements it fills. A row keeps its slot for as long as it is in
 * sight; one that comes takes over that of one that left, for to fill elements anew is much quicker than to make them.
 *
 * @param held the row that has the keyboard: its slot is given to nobody, or they would have the keyboard as well
 */
export function slotsOf(before: Slots, keys: readonly string[], held: string): Slots {
  const taken = new Set([...keys, held].map((key) => before.get(key)));
  let next = 0;
  const free = () => {
    while (taken.has(next)) next++;
    return next++;
  };
  return new Map(keys.map((key) => [key, before.get(key) ?? free()]));
}
