import type { Database } from '../../journal/db.ts';
import { nameKey, titleKey } from '../../journal/names.ts';
import { readPrivacy } from '../../journal/privacy.ts';
import type { Application } from '../../journal/types.ts';
import type { CardWords } from './cardWords.ts';

export interface SameRole {
  row: Application;
  /** The card's own words that say so: its title, and the employer. */
  read: [title: string, employer: string];
}

/**
 * The application for the same role at the same employer, for each card that has one: a title and a name on the card, folded,
 * are equal to those in the journal. Never by a part of a name. Of several, the one that was applied for last. Private
 * employers are left out, as the card names them.
 */
export async function sameRole<Card extends CardWords>(
  db: Database,
  cards: readonly Card[],
): Promise<Map<Card, SameRole>> {
  const names = new Set(cards.flatMap(({ lines }) => lines.map(nameKey)));
  names.delete('');
  const [rows, privacy] = await Promise.all([
    db.applications
      .where('companyKey')
      .anyOf([...names])
      .toArray(),
    readPrivacy(db),
  ]);
  const roles = new Map<string, Application>();
  for (const row of rows.sort((a, b) => (a.appliedAt ?? 0) - (b.appliedAt ?? 0) || a.updatedAt - b.updatedAt))
    if (row.titleKey && !privacy.has(row.companyKey)) roles.set(`${row.companyKey}\n${row.titleKey}`, row);
  const same = new Map<Card, SameRole>();
  if (roles.size === 0) return same;
  for (const card of cards) {
    const found = roleOn(card, roles);
    if (found) same.set(card, found);
  }
  return same;
}

function roleOn({ titles, lines }: CardWords, roles: Map<string, Application>): SameRole | undefined {
  for (const title of titles)
    for (const line of lines) {
      const row = line === title ? undefined : roles.get(`${nameKey(line)}\n${titleKey(title)}`);
      if (row) return { row, read: [title, line] };
    }
  return undefined;
}
