import { historiesOf } from '../journal/append.ts';
import { type Database, db } from '../journal/db.ts';
import { effective } from '../journal/effective.ts';
import type { Channel } from '../journal/types.ts';

/** Through what the first message of each application went out, where one was noted. */
export async function sentChannels(
  applicationIds: readonly string[],
  database: Database = db,
): Promise<Map<string, Channel>> {
  const channels = new Map<string, Channel>();
  if (applicationIds.length === 0) return channels;
  for (const [id, history] of await historiesOf(database, applicationIds)) {
    const sent = effective(history)
      .filter(({ message }) => message?.direction === 'out' && message.channel)
      .sort((a, b) => a.at - b.at)[0];
    if (sent?.message?.channel) channels.set(id, sent.message.channel);
  }
  return channels;
}
