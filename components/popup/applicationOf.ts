import { byKeys, oneApplication } from '../../utils/journal/queries.ts';
import type { Application } from '../../utils/journal/types.ts';
import type { TabView } from '../../utils/messages.ts';

/** The application that the tab's posting belongs to, the latest one when there are several; null when there is none. */
export async function applicationOf(view: TabView | null | undefined): Promise<Application | null> {
  const known = view?.applicationId ? await oneApplication(view.applicationId) : undefined;
  if (known) return known;
  const found = view?.posting ? await byKeys(view.posting.keys) : [];
  return found.reduce<Application | null>((last, one) => (last && last.updatedAt > one.updatedAt ? last : one), null);
}
