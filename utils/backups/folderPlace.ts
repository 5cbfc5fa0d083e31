import type { Database } from '../journal/db.ts';
import { digestOf, makeBackup } from '../transfer/makeBackup.ts';
import { BackupTrouble } from './backupTrouble.ts';
import { currentKey } from './currentKey.ts';
import type { Folder } from './folder.ts';
import { readKept } from './kept.ts';
import type { BackupPlace } from './places.ts';

/** The folder that the person picked. A file there is written beside and put in place whole; then it is read again. */
export function folderPlace(db: Database, now: () => number): BackupPlace {
  return {
    async ready() {
      const folder = await picked();
      if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') throw new BackupTrouble('notAllowed');
      // One that was deleted, or whose disk was taken out, says so only when it is looked into.
      await folder.keys().next();
    },
    async save(encrypted) {
      const at = now();
      const { file, name, good, ...made } = await makeBackup(db, at, { key: await currentKey(encrypted) });
      if (!good) throw new BackupTrouble('unreadable');
      const target = await freeFile(await picked(), name);
      const stream = await target.createWritable();
      try {
        await stream.write(file);
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => {});
        throw error;
      }
      const mark = await digestOf(file);
      const written = await target.getFile();
      if ((await digestOf(written)) !== mark) throw new BackupTrouble('unreadable');
      return {
        file: { at, name: target.name, bytes: written.size, mark },
        applications: made.applications,
        encrypted: made.encrypted,
      };
    },
    async remove({ name, bytes, mark }) {
      const folder = await picked();
      const file = await contentOf(folder, name);
      if (file?.size === bytes && (await digestOf(file)) === mark) await folder.removeEntry(name);
    },
  };
}

async function picked(): Promise<Folder> {
  const folder = await readKept('folder');
  if (!folder) throw new BackupTrouble('gone');
  return folder;
}

/** A file of that name, or with a number behind where there is one already. An empty one was left by a write that was cut off. */
async function freeFile(folder: Folder, name: string): Promise<FileSystemFileHandle> {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : name.replace(/(?=\.\w+$)/, `-${number}`);
    const there = await contentOf(folder, free);
    if (!there || there.size === 0) return folder.getFileHandle(free, { create: true });
  }
}

async function contentOf(folder: Folder, name: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return undefined;
    throw error;
  }
}
