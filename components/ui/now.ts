import { signal } from '@preact/signals';

/** The time, moving on by the minute while a view reads it: what is due becomes due before one's eyes. */
let timer: ReturnType<typeof setInterval> | undefined;
export const now = signal(Date.now(), {
  watched() {
    now.value = Date.now();
    timer = setInterval(() => (now.value = Date.now()), 60_000);
  },
  unwatched() {
    clearInterval(timer);
  },
});
