import { signal } from '@preact/signals';
import { db } from '../../../utils/journal/db.ts';
import { eraseAll } from './eraseAll.ts';

/** How far the deletion of everything is: no view may read or write the journal meanwhile. */
export const erasure = signal<'running' | 'done' | 'failed' | undefined>();

/** Windows of ours tell each other. */
const channel = new BroadcastChannel('erasure');
channel.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (data === 'running') erasure.value = 'running';
  // From the start, as after the installation.
  else if (data === 'done' || data === 'failed') startAnew();
};

/** Deletes everything, here and in all windows. */
export async function eraseEverything(): Promise<void> {
  erasure.value = 'running';
  channel.postMessage('running');
  try {
    // Views let go of the journal first.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await eraseAll(db);
    erasure.value = 'done';
  } catch (error) {
    console.error(error);
    erasure.value = 'failed';
  }
  channel.postMessage(erasure.value);
}

/** Opens this window as it was after the installation. */
export function startAnew(): void {
  history.replaceState(null, '', location.pathname);
  location.reload();
}
