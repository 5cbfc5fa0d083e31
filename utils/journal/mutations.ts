import Dexie, { type ObservabilitySet } from 'dexie';
import type { Database } from './db.ts';

/** Part of Dexie's set of changed keys; it arrives without its methods from other contexts. */
interface Node {
  from?: unknown;
  to?: unknown;
  l?: Node | null;
  r?: Node | null;
}

/**
 * Calls back with the keys of a table's rows that changed, in whatever window or worker; with undefined when they are
 * too many to name. Returns how to stop.
 *
 * https://dexie.org/docs/Dexie/Dexie.on.storagemutated
 */
export function onMutated(
  db: Database,
  table: 'applications' | 'records' | 'postings',
  callback: (keys: string[] | undefined) => void,
): () => void {
  const part = `idb://${db.name}/${table}/`;
  const listener = (parts: ObservabilitySet) => {
    // `all` stands for "anything may have changed".
    const changed = (parts as Record<string, Node>)[part];
    if ('all' in parts) callback(undefined);
    else if (changed) callback(keysIn(changed));
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

function keysIn(root: Node): string[] | undefined {
  const keys: string[] = [];
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (typeof node.from === 'string' && node.from === node.to) keys.push(node.from);
    // A range: a whole table was cleared, or changed by a query.
    else if ('from' in node) return undefined;
    if (node.l) left.push(node.l);
    if (node.r) left.push(node.r);
  }
  return keys;
}
