import { signal } from '@preact/signals';

let observer: ResizeObserver | undefined;
let probe: HTMLElement | undefined;

const measured = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Pixels in one rem: how large the person wants text to be. Follows changes while a view reads it. */
export const rem = signal(16, {
  watched() {
    rem.value = measured();
    probe = document.createElement('div');
    Object.assign(probe.style, { position: 'absolute', width: '1rem', visibility: 'hidden' });
    document.documentElement.append(probe);
    observer = new ResizeObserver(() => {
      rem.value = measured();
    });
    observer.observe(probe);
  },
  unwatched() {
    observer?.disconnect();
    probe?.remove();
  },
});
