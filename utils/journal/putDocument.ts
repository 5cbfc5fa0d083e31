import { type Database, db } from './db.ts';
import { type Journal, journal as ours, type Written } from './journal.ts';
import type { Changes, DocumentData } from './records.ts';

/** The largest file that is kept: CVs and letters are smaller, and every backup carries it. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** A file as a form has it. */
export interface AttachedFile {
  name: string;
  /** MIME type; empty when nobody knows. */
  type: string;
  data: Uint8Array<ArrayBuffer>;
}

/** Sets a document's data, and keeps its file in the same transaction. Another file is a file of its own. */
export async function putDocument(
  id: string,
  data: Changes<DocumentData>,
  file: AttachedFile | undefined,
  journal: Journal = ours,
  database: Database = db,
): Promise<Written> {
  if (file && file.data.byteLength > LARGEST_FILE) throw new Error('This file is too large to be kept.');
  const { files, records, events, applications } = database;
  return database.transaction('rw', [files, records, events, applications], async () => {
    if (!file) return journal.put('document', data, id);
    const fileId = crypto.randomUUID();
    await files.add({ ...file, id: fileId, addedAt: Date.now() });
    return journal.put('document', { ...data, fileId }, id);
  });
}
