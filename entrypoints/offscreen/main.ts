import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { backupUrl } from '../../utils/backups/backupUrl.ts';
import { db } from '../../utils/journal/db.ts';
import { MakeBackupSchema } from '../../utils/messages.ts';

/** Chromium's background has no document, and only a document can give a file an address: this one, which nobody sees. */
browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
  const own = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
  const parsed = v.safeParse(MakeBackupSchema, message);
  if (!own || !parsed.success) return undefined;
  backupUrl(db, Date.now(), parsed.output.encrypted).then(respond, () => respond(null));
  return true;
});
