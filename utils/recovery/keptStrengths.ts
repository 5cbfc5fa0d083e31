import type { SheetData } from '../journal/recoveryRecords.ts';
import type { Application } from '../journal/types.ts';

/** Something good that was said about an application, by them or by the person. */
export interface Strength {
  key: string;
  text: string;
  /** `liked`: they said so; `proud`: written after the talk, before its result; `worked`: seen when looking back. */
  from: 'liked' | 'proud' | 'worked';
  applicationId: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What they liked, what the person was glad of, and what worked: all of it, the latest first. */
export function keptStrengths(
  applications: Iterable<Pick<Application, 'id' | 'feedback'>>,
  sheets: readonly (SheetData & { id: string; createdAt: number })[],
): Strength[] {
  const found: Strength[] = [];
  const add = (one: Omit<Strength, 'text'>, text: string | undefined) => {
    if (text?.trim()) found.push({ ...one, text: text.trim() });
  };
  for (const { id, feedback = [] } of applications)
    for (const { eventId, at, liked } of feedback) add({ key: eventId, from: 'liked', applicationId: id, at }, liked);
  for (const { id, applicationId, proudLine, worked, caughtAt, learnedAt, createdAt } of sheets) {
    add({ key: `${id} proud`, from: 'proud', applicationId, at: caughtAt ?? createdAt }, proudLine);
    add({ key: `${id} worked`, from: 'worked', applicationId, at: learnedAt ?? createdAt }, worked);
  }
  return found.sort((a, b) => b.at - a.at);
}
