import { daysBetween } from './dateWords.ts';
import { relativeWords } from './format.ts';

/** "in 3 days", "in 2 hours", "in 5 minutes". Moments in milliseconds since the epoch. */
export function aheadWords(at: number, now: number): string {
  const days = daysBetween(now, at);
  const minutes = Math.max(1, Math.round((at - now) / 60_000));
  if (days > 0 && minutes > 12 * 60) return relativeWords(days, 'day');
  return minutes < 60 ? relativeWords(minutes, 'minute') : relativeWords(Math.round(minutes / 60), 'hour');
}
