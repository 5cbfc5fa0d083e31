import { signal } from '@preact/signals';

/** True when the data was written by a newer Rebound: it may be looked at, but not changed. */
export const readOnly = signal(false);
