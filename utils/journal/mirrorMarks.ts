/**
 * Keys in `meta` by which journal and mirror understand each other. They are written in the transaction that changes or
 * deletes events, and so are there exactly when it was committed.
 */

/** With a UUID after it: ids of events whose copies in the mirror may be old. Gone when the mirror has followed. */
export const STALE = 'mirror:stale:';
/** In the mirror's `pieces` as well. Changes whenever events are changed or deleted: how many there were before then says nothing any more. */
export const EPOCH = 'mirror:epoch';
