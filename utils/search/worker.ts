import { openDatabase } from '../journal/db.ts';
import { onMutated } from '../journal/mutations.ts';
import { createDeepIndex } from './deepIndex.ts';
import type { ToWorker } from './deepSearch.ts';

/** Searches postings, notes and people beside the page, so that the page never waits. */
const db = openDatabase();
const index = createDeepIndex(db);
let latest = 0;

const onChange = (ids: string[] | undefined) => {
  index.forget(ids);
  postMessage({ changed: true });
};
onMutated(db, 'applications', onChange);
onMutated(db, 'postings', onChange);
onMutated(db, 'records', () => {
  index.forgetPeople();
  postMessage({ changed: true });
});

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const { id, terms, ids } = data;
  try {
    if (ids) return postMessage({ id, excerpts: await index.excerpts(ids, terms) });
    latest = id;
    const found = await index.search(terms, () => latest !== id);
    if (found) postMessage({ id, found });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
});
