import { signal } from '@preact/signals';

/** Whether "Find or do…" is open. */
export const palette = signal(false);
