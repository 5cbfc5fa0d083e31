import { signal } from '@preact/signals';
import { onSettings, readSettings, type Settings } from '../../utils/settings.ts';
import { formatIn } from './format.ts';

/** The settings as they are now; undefined until they were read. */
export const settings = signal<Settings | undefined>();

const THEME = 'theme';
const LOCALE = 'locale';

/** Reads the settings, follows their changes and puts the theme on the page. Call once per page; a page that needs only the theme doesn't wait. */
export async function followSettings(): Promise<void> {
  const use = (now: Settings) => {
    formatIn(now.locale);
    wear(now.theme);
    remember(THEME, now.theme === 'system' ? '' : now.theme);
    remember(LOCALE, now.locale);
    settings.value = now;
  };
  // Remembered where it can be read at once, so that a page is never drawn in the wrong theme or language first.
  wear(localStorage.getItem(THEME));
  formatIn(localStorage.getItem(LOCALE) ?? '');
  onSettings(use);
  use(await readSettings());
}

/** What is as at first leaves nothing behind. */
function remember(key: string, value: string): void {
  if (value) localStorage.setItem(key, value);
  else localStorage.removeItem(key);
}

function wear(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
