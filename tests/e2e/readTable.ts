/**
 * Every row of a table of the journal. Runs in a page of the extension, so it stands alone. Never creates the database:
 * an empty one would look like a real one to Dexie.
 */
export async function readTable<Row>(name: string): Promise<Row[]> {
  if (!(await indexedDB.databases()).some((database) => database.name === 'rebound')) return [];
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('rebound'));
  try {
    if (!database.objectStoreNames.contains(name)) return [];
    return await done<Row[]>(database.transaction(name).objectStore(name).getAll());
  } finally {
    database.close();
  }
}
