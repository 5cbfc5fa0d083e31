import { browser } from 'wxt/browser';
import { BackupTrouble } from '../../utils/backups/backupTrouble.ts';
import { type BackupUrl, backupUrl } from '../../utils/backups/backupUrl.ts';
import { mayDownload } from '../../utils/backups/mayDownload.ts';
import type { BackupPlace } from '../../utils/backups/places.ts';
import { db } from '../../utils/journal/db.ts';
import type { MakeBackup } from '../../utils/messages.ts';

/** The folder in the Downloads folder. */
const FOLDER = 'Rebound';
/** So long a download may take, and so often it is looked at. Milliseconds. */
const PATIENCE = 120_000;
const LOOK_EVERY = 200;

/** The browser's own downloads. What arrived is known by its number, and by when and as what it did: see `isOurs`. */
export function downloadsPlace(now: () => number): BackupPlace {
  return {
    async ready() {
      if (!(await mayDownload())) throw new BackupTrouble('notAllowed');
    },
    async save(encrypted) {
      const at = now();
      const made = await make(at, encrypted);
      try {
        if (made.trouble) throw new BackupTrouble(made.trouble);
        const { url, name, bytes, ...rest } = made;
        const filename = `${FOLDER}/${name}`;
        const id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
        const item = await arrived(id);
        if (item?.error === 'FILE_NO_SPACE') throw new BackupTrouble('full');
        if (item?.state !== 'complete' || !item.exists || item.fileSize !== bytes) throw new BackupTrouble('notKept');
        return {
          file: { at, name: item.filename, bytes, mark: `${id} ${item.startTime}` },
          applications: rest.applications,
          encrypted: rest.encrypted,
        };
      } finally {
        await letGo(made);
      }
    },
    async remove({ name, bytes, mark }) {
      const id = Number(mark.split(' ')[0]);
      const [item] = await browser.downloads.search({ id });
      // Firefox counts anew at every start, and people move files or empty the list: what is not ours for sure stays.
      const isOurs =
        item?.filename === name &&
        item.fileSize === bytes &&
        `${id} ${item.startTime}` === mark &&
        item.byExtensionId === browser.runtime.id;
      if (!isOurs || !item.exists) return;
      await browser.downloads.removeFile(id);
      await browser.downloads.erase({ id });
    },
  };
}

/** The download when it has come to its end, whichever; one that takes too long is given up. */
async function arrived(id: number) {
  for (const until = Date.now() + PATIENCE; ; ) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state !== 'in_progress') return item;
    if (Date.now() > until) {
      await browser.downloads.cancel(id);
      return undefined;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

async function make(at: number, encrypted: boolean): Promise<BackupUrl> {
  if (import.meta.env.FIREFOX) return backupUrl(db, at, encrypted);
  // One may be left of a background that was stopped.
  await browser.offscreen.closeDocument().catch(() => {});
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['BLOBS'],
    justification: 'Gives a backup an address, from which the browser saves it in the Downloads folder.',
  });
  const message: MakeBackup = { type: 'makeBackup', encrypted };
  const made = (await browser.runtime.sendMessage(message)) as BackupUrl | null | undefined;
  return made ?? { trouble: 'notKept' };
}

async function letGo(made: BackupUrl): Promise<void> {
  if (!import.meta.env.FIREFOX) await browser.offscreen.closeDocument().catch(() => {});
  else if (!made.trouble) URL.revokeObjectURL(made.url);
}
