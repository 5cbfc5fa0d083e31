import type { Application } from '../../utils/journal/types.ts';

/** All tags in use, the most used first. */
export function usedTags(rows: readonly Pick<Application, 'tags'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of rows) for (const tag of tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([tag]) => tag);
}
