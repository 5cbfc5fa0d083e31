import { effect } from '@preact/signals';
import { book } from '../../ui/book.ts';
import { go, route } from '../route.ts';

/** Goes to the applications as soon as a backup or a table has brought some; gives up when the person goes elsewhere. */
export function awaitRestore(): void {
  let before: number | undefined;
  let arrived = false;
  const stop = effect(() => {
    const { page } = route.value;
    // Read in any case: the book is in step only while somebody looks at its rows.
    const rows = book.rows.value;
    arrived ||= page === 'data';
    if (arrived && page !== 'data') return queueMicrotask(() => stop());
    if (!rows || !book.complete.value) return;
    before ??= rows.length;
    if (arrived && rows.length > before) go('applications');
  });
}
