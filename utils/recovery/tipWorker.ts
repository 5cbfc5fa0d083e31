import { openDatabase } from '../journal/db.ts';
import type { TipQuestion } from './askTip.ts';
import { chooseTips } from './chooseTips.ts';
import { readSearch } from './readSearch.ts';
import { tipsFor } from './tipsFor.ts';

/** Chooses a tip beside the page: it goes by every application there is, and the page must not wait for them. */
const db = openDatabase();

addEventListener('message', async ({ data }: MessageEvent<TipQuestion>) => {
  const { settings, followUps, now, applicationId } = data;
  const search = await readSearch(settings, followUps, now, db);
  if (applicationId === undefined) return postMessage(chooseTips(search, now, 'popup')[0]);
  const application = search.applications.find(({ id }) => id === applicationId);
  postMessage(application && tipsFor(search, application, now)[0]);
});
