import { createContext } from 'preact';

/** Names of the supported sites by id, for views that say where something was found. */
export const SiteNames = createContext<Record<string, string>>({});
