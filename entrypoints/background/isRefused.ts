import { readSettings } from '../../utils/settings.ts';
import { ownSites } from './ownSites.ts';
import { revokedHosts } from './session.ts';

/**
 * Whether nothing from there may be noted or answered: a site that the person switched off, by its id or by its address,
 * or a host whose permission they took back while its pages are still open.
 */
export async function isRefused(site: string, address: string): Promise<boolean> {
  const url = new URL(address);
  const [{ sitesOff }, revoked] = await Promise.all([readSettings(), revokedHosts.load()]);
  return (
    revoked.includes(url.hostname) || [site, ...ownSites(url).map(({ id }) => id)].some((id) => sitesOff.includes(id))
  );
}
