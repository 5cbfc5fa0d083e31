import { signal } from '@preact/signals';
import { onSettings, readSettings, type Settings } from '../../utils/settings.ts';

/** The settings as they are now; undefined until they were read. */
export const settings = signal<Settings | undefined>();

/** Reads the settings, follows their changes and puts the theme on the page. Call once per page, before rendering. */
export async function followSettings(): Promise<void> {
  const use = (now: Settings) => {
    settings.value = now;
    if (now.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = now.theme;
  };
  onSettings(use);
  use(await readSettings());
}
