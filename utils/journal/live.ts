import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery, type Subscription } from 'dexie';

/** Why the database could not be read, when it could not: views show it instead of an empty list. */
export const databaseError = signal<Error | undefined>();

/**
 * A signal that follows a query. It runs only while a view reads it, and again when the page comes back to the front:
 * a frozen page may have missed the changes of others. Undefined means still loading (so let queries answer null for
 * "there is none" where that matters).
 *
 * With arguments, make it inside `useMemo`: `const one = useMemo(() => live(() => oneApplication(id)), [id])`.
 */
export function live<T>(query: () => Promise<T>): ReadonlySignal<T | undefined> {
  let subscription: Subscription | undefined;

  const subscribe = () => {
    subscription?.unsubscribe();
    subscription = liveQuery(() => query().catch((error) => Promise.reject(revealed(error)))).subscribe({
      next: (value) => {
        result.value = value;
        databaseError.value = undefined;
      },
      error: (error: Error) => {
        databaseError.value = error;
      },
    });
  };
  const subscribeWhenVisible = () => {
    if (document.visibilityState === 'visible') subscribe();
  };

  const result = signal<T | undefined>(undefined, {
    watched() {
      subscribe();
      document.addEventListener('visibilitychange', subscribeWhenVisible);
    },
    unwatched() {
      subscription?.unsubscribe();
      subscription = undefined;
      document.removeEventListener('visibilitychange', subscribeWhenVisible);
    },
  });
  return result;
}

/** The error behind a closed database that could not be opened: Dexie, and so liveQuery, keeps quiet about it. */
export function revealed(error: Error & { inner?: Error }): Error {
  return error.name === 'DatabaseClosedError' && error.inner ? error.inner : error;
}
