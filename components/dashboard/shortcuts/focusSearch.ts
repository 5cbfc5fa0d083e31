import { go, route } from '../route.ts';

/** How long a page may take to bring its search, in milliseconds. */
const PATIENCE = 2000;

/** Puts the keyboard into the search of the page at hand, or else of the applications. */
export function focusSearch(): void {
  if (focus()) return;
  if (route.value.page !== 'applications' || route.value.id) go('applications');
  const until = performance.now() + PATIENCE;
  const again = () => {
    if (!focus() && performance.now() < until) requestAnimationFrame(again);
  };
  requestAnimationFrame(again);
}

function focus(): boolean {
  const all = document.querySelectorAll<HTMLInputElement>('main input[type="search"]');
  const seen = [...all].find((one) => one.checkVisibility());
  seen?.focus();
  seen?.select();
  return Boolean(seen);
}
