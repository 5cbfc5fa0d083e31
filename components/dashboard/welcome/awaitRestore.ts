import { effect } from '@preact/signals';
import { book } from '../book.ts';
import { go, route } from '../route.ts';

/** Goes to the applications as soon as a backup or a table has brought some; gives up when the person goes elsewhere. */
export function awaitRestore(): void {
  const before = book.rows.peek()?.length ?? 0;
  let arrived = false;
  const stop = effect(() => {
    const { page } = route.value;
    const count = book.complete.value ? (book.rows.value?.length ?? 0) : 0;
    arrived ||= page === 'data';
    if (arrived && page !== 'data') queueMicrotask(() => stop());
    else if (arrived && count > before) go('applications');
  });
}
