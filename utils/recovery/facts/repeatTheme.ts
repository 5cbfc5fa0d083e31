/**
 * The theme that came up in at least two applications, in the words in which it was last written; null when none did.
 * Told twice about the same talk, it is still one.
 */
export function repeatTheme(themes: readonly { applicationId: string; theme?: string }[]): string | null {
  const found = new Map<string, { words: string; in: Set<string> }>();
  for (const { applicationId, theme } of themes) {
    const words = theme?.trim();
    if (!words) continue;
    const key = words.toLocaleLowerCase();
    const one = found.get(key) ?? { words, in: new Set() };
    one.words = words;
    one.in.add(applicationId);
    found.set(key, one);
  }
  const repeated = [...found.values()].filter((one) => one.in.size >= 2);
  return repeated.sort((a, b) => b.in.size - a.in.size || (a.words < b.words ? -1 : 1))[0]?.words ?? null;
}
