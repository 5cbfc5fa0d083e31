import type { Database } from '../../journal/db.ts';
import { readPrivacy } from '../../journal/privacy.ts';
import type { Application } from '../../journal/types.ts';
import { matchesAny } from '../matches.ts';

/** A built-in site whose pages the sender is one of. */
export interface OwnSite {
  id: string;
  matches: readonly string[];
}

/**
 * The application behind each of these keys, of those that a page at this address may know of: postings of its own site,
 * and on other hosts what was itself seen there. A page that took over its renderer can ask for any key; this way it can't
 * learn of addresses elsewhere. Private employers are left out, for the card beside the mark names them.
 */
export async function knownCards(
  db: Database,
  keys: readonly string[],
  page: URL,
  sites: readonly OwnSite[],
): Promise<Map<string, Application>> {
  const [rows, privacy] = await Promise.all([
    db.applications
      .where('keys')
      .anyOf([...new Set(keys)])
      .distinct()
      .toArray(),
    readPrivacy(db),
  ]);
  const known = new Map<string, Application>();
  for (const row of rows.sort((a, b) => a.updatedAt - b.updatedAt)) {
    if (privacy.has(row.companyKey)) continue;
    for (const key of row.keys) if (keys.includes(key) && isOwn(key, row, page, sites)) known.set(key, row);
  }
  return known;
}

function isOwn(key: string, row: Application, page: URL, sites: readonly OwnSite[]): boolean {
  if (/^https?:/.test(key)) {
    const url = new URL(key);
    return url.hostname === page.hostname || sites.some(({ matches }) => matchesAny(matches, url));
  }
  const site = key.slice(0, key.indexOf(':'));
  if (site === page.hostname || sites.some(({ id }) => id === site)) return true;
  return row.keys.some((one) => URL.canParse(one) && new URL(one).host === page.host);
}

/** Whether anything at all is known of a site: only then are its lists looked at. */
export async function knowsAny(db: Database, site: string, page: URL): Promise<boolean> {
  const prefixes = [`${site}:`, `https://${page.host}/`, `http://${page.host}/`];
  return (await db.applications.where('keys').startsWithAnyOf(prefixes).limit(1).count()) > 0;
}
