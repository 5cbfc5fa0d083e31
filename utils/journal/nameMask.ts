import { nameKey } from './names.ts';

/**
 * Replaces the names of private employers within texts.
 *
 * @param privacy see `readPrivacy`
 * @param unnamed stands for an employer without a nickname
 * @param companies names as they are written; those that are not private stay
 */
export function nameMask(
  privacy: ReadonlyMap<string, string>,
  unnamed: string,
  companies: Iterable<string>,
): (text: string) => string {
  const instead = new Map<string, string>();
  if (privacy.size > 0)
    for (const company of companies) {
      const nickname = privacy.get(nameKey(company));
      if (nickname !== undefined)
        for (const name of namesOf(company)) instead.set(name.toLowerCase(), nickname || unnamed);
    }
  if (instead.size === 0) return (text) => text;
  const longestFirst = [...instead.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, (name) => instead.get(name.toLowerCase()) ?? unnamed);
}

/** The name as it is written, and as people shorten it: without "GmbH" and the like. */
function namesOf(company: string): string[] {
  const words = company.trim().split(/\s+/);
  const names = [company.trim()];
  while (words.length > 1) {
    words.pop();
    const shorter = words.join(' ').replace(/[\s,.]+$/, '');
    if (nameKey(shorter) !== nameKey(company)) break;
    names.push(shorter);
  }
  return names.filter(Boolean);
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
