import { signal } from '@preact/signals';

/** Ids of the applications in the order in which the list or the board shows them: what "next" and "previous" go by. */
export const shownOrder = signal<readonly string[]>([]);
