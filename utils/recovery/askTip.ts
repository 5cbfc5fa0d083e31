import type { FollowUpContext } from '../followups/context.ts';
import type { Search } from './known.ts';
import type { TipChoice } from './tipChoice.ts';

export interface TipQuestion {
  settings: Search['settings'];
  followUps: FollowUpContext;
  /** Milliseconds since the epoch. */
  now: number;
  /** The application that the tip is to be about; without it, the one tip of the day that comes unasked. */
  applicationId?: string;
}

/** The tip that fits best, chosen by a worker of its own; undefined when none does, or when it could not be chosen. */
export function askTip({
  settings: { recovery, followUps: reviews },
  ...question
}: TipQuestion): Promise<TipChoice | undefined> {
  const worker = new Worker(new URL('./tipWorker.ts', import.meta.url), { type: 'module', name: 'tip' });
  return new Promise<TipChoice | undefined>((resolve) => {
    const none = (event: Event) => {
      console.error(event);
      resolve(undefined);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<TipChoice | undefined>) => resolve(data));
    worker.addEventListener('error', none);
    worker.addEventListener('messageerror', none);
    worker.postMessage({ ...question, settings: { recovery, followUps: reviews } } satisfies TipQuestion);
  }).finally(() => worker.terminate());
}
