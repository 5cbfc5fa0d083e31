/** So many pieces at once keep the database busy and need little memory. */
const MOST = 4;

/** Writes of one transaction that are under way. */
export interface UnderWay {
  /** Goes on at once, unless too many are under way: then when the first of them is done. */
  add(write: PromiseLike<unknown>): Promise<void>;
  /** Resolves when all are done; rejects as soon as one fails. */
  done(): Promise<void>;
}

/** Lets the database work on some pieces while the next one is made: it does that elsewhere, in the order that it was told. */
export function underWay(): UnderWay {
  const going: PromiseLike<unknown>[] = [];
  return {
    async add(write) {
      going.push(write);
      if (going.length >= MOST) await going.shift();
    },
    async done() {
      await Promise.all(going.splice(0));
    },
  };
}
