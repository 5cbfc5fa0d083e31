import { effective } from '../../journal/effective.ts';
import type { Application, JournalEvent, Sent } from '../../journal/types.ts';

/** How far back events are read: rows don't say everything, and no tip looks further. Milliseconds. */
export const RECENT = 31 * 86_400_000;

/** What the events of the last weeks say beyond the rows: see `recentOf`. */
export interface Recent {
  /** What the person sent, by application. */
  sent: ReadonlyMap<string, readonly Sent[]>;
  /** When interviews were written down, by the id of their event: an invitation is older than the talk. */
  notedAt: ReadonlyMap<string, number>;
}

/** True for what `recentOf` reads. */
export function isRecentKind({ type, kind }: JournalEvent): boolean {
  return !kind && ['message', 'interview', 'amended', 'undone'].includes(type);
}

/** @param events those of the last weeks, of all applications; an undo is never older than what it undoes */
export function recentOf(events: readonly JournalEvent[]): Recent {
  const sent = new Map<string, Sent[]>();
  const notedAt = new Map<string, number>();
  for (const { id, type, applicationId, at, recordedAt, message } of effective(events)) {
    if (type === 'interview') notedAt.set(id, recordedAt);
    if (type !== 'message' || message?.direction !== 'out') continue;
    const list = sent.get(applicationId) ?? [];
    const { letter, personId } = message;
    list.push({ at, ...(letter && { letter }), ...(personId && { personId }) });
    sent.set(applicationId, list);
  }
  return { sent, notedAt };
}

/** What the person sent about an application: since their last sign, and in the last weeks. */
export function sentAbout({ id, sent = [] }: Pick<Application, 'id' | 'sent'>, recent: Recent): Sent[] {
  const lately = recent.sent.get(id) ?? [];
  return [...sent.filter(({ at }) => !lately.some((one) => one.at === at)), ...lately].sort((a, b) => a.at - b.at);
}
