import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What the person chose. Kept in `storage.local` under one key; anything unreadable falls back to its default. */
const SettingsSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Whether Rebound shows itself on listings at all. */
  overlay: v.fallback(v.boolean(), true),
  /** Exceptions by site id (or host name): true shows it, false does not. */
  overlaySites: v.fallback(v.record(v.string(), v.boolean()), {}),
  /** When the welcome page was answered; milliseconds since the epoch. */
  welcomedAt: v.fallback(v.optional(v.number()), undefined),
  /** When everything was last exported; milliseconds since the epoch. */
  exportedAt: v.fallback(v.optional(v.number()), undefined),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';

function parse(stored: unknown): Settings {
  const result = v.safeParse(SettingsSchema, stored);
  return result.success ? result.output : v.parse(SettingsSchema, {});
}

export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings, one change at a time across the background and all pages. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('rebound-settings', async () => {
    const settings = await readSettings();
    const changed = parse({ ...settings, ...change(settings) });
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls back at every change of the settings, wherever it was made. Returns how to stop. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) callback(parse(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Whether Rebound may show itself on this site (site id or host name). */
export function overlayAllowed(settings: Settings, site: string): boolean {
  return settings.overlay && settings.overlaySites[site] !== false;
}
