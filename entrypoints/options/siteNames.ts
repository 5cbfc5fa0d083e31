import type { Site } from '../../utils/capture/site.ts';

const sites = import.meta.glob<Site>('../../utils/sites/*.ts', { eager: true, import: 'default' });

/** Names of the supported sites by id, from the sites themselves. */
export const siteNames: Record<string, string> = Object.fromEntries(
  Object.entries(sites).map(([path, site]) => [path.replace(/^.*\/|\.ts$/g, ''), site.name]),
);
