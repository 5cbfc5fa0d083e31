import { nameKey } from '../journal/names.ts';

/** Words that came up more than once, as they were written last, with how often; the most frequent first. */
export function repeatedThemes(themes: readonly { theme?: string; at: number }[]): { theme: string; times: number }[] {
  const said = themes
    .flatMap(({ theme, at }) => (theme?.trim() ? [{ theme: theme.trim(), at }] : []))
    .sort((a, b) => b.at - a.at);
  return [...Map.groupBy(said, ({ theme }) => nameKey(theme)).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ theme: same[0]?.theme ?? '', times: same.length }))
    .sort((a, b) => b.times - a.times);
}
