import { signal } from '@preact/signals';
import { onSettings, readSettings, type Settings } from '../../utils/settings.ts';

/** The settings as they are now; undefined until they were read. */
export const settings = signal<Settings | undefined>();

const THEME = 'theme';

/** Reads the settings, follows their changes and puts the theme on the page. Call once per page; a page that needs only the theme doesn't wait. */
export async function followSettings(): Promise<void> {
  const use = (now: Settings) => {
    settings.value = now;
    wear(now.theme);
    localStorage.setItem(THEME, now.theme);
  };
  // Remembered where it can be read at once, so that a page is never drawn in the wrong theme first.
  wear(localStorage.getItem(THEME));
  onSettings(use);
  use(await readSettings());
}

function wear(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
