/** Takes everything out of the journal, as the browser does when it replaces a damaged one. Runs in a page of the extension. */
export async function emptyJournal(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('rebound');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const name of database.objectStoreNames) transaction.objectStore(name).clear();
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}
