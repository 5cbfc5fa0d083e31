import type { LetterKind } from '../../utils/journal/types.ts';

/**
 * Where in the dashboard a letter about an application is written; without a kind, the one that fits best. `talk` is the
 * event of the interview that it is about, where that is one of several.
 */
export function letterPlace(applicationId: string, kind?: LetterKind, talk?: string): string {
  const asked = new URLSearchParams({ ...(kind && { kind }), ...(talk && { talk }) }).toString();
  return `letters/${encodeURIComponent(applicationId)}${asked && `?${asked}`}`;
}
