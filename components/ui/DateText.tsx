import { dayWords, exactDate } from './dateWords.ts';

/** A date as people say it, exact on hover and to screen readers. `at` in milliseconds since the epoch. */
export function DateText({ at }: { at: number }) {
  const exact = exactDate(at);
  return (
    <time dateTime={new Date(at).toISOString()} title={exact}>
      {dayWords(at)}
    </time>
  );
}
