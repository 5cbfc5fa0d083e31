import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/Choices.css';
import { BackupSettings } from '../data/BackupSettings.tsx';
import { hrefOf } from '../route.ts';
import { shortcutHelp } from '../shortcuts/shortcuts.ts';
import { useSection } from '../useSection.ts';
import { About } from './About.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Looks } from './Looks.tsx';
import { Privacy } from './Privacy.tsx';
import { QuietHours } from './QuietHours.tsx';
import { Recovery } from './Recovery.tsx';
import { Region } from './Region.tsx';
import './SettingsPage.css';
import { Sites } from './Sites.tsx';
import { saveSettings } from './saveSettings.ts';
import { SECTIONS } from './sections.ts';

interface Props {
  settings: Settings;
  siteNames: Record<string, string>;
  /** The section that the address names. */
  section?: string | undefined;
}

/** Everything that can be chosen. Each choice is kept at once. */
export function SettingsPage({ settings, siteNames, section }: Props) {
  useSection(section && `settings-${section}`);

  const parts: Record<(typeof SECTIONS)[number]['id'], ComponentChildren> = {
    look: <Looks settings={settings} />,
    region: <Region settings={settings} />,
    reminders: (
      <>
        <FollowUps settings={settings} />
        <QuietHours settings={settings} />
      </>
    ),
    recovery: <Recovery settings={settings} />,
    sites: <Sites settings={settings} siteNames={siteNames} />,
    shortcuts: <Shortcuts settings={settings} />,
    data: (
      <>
        <BackupSettings settings={settings} />
        <p class="muted">{i18n.t('settings.dataHint')}</p>
        <a href={hrefOf('data')}>{i18n.t('settings.dataLink')}</a>
      </>
    ),
    privacy: <Privacy />,
    help: <a href={hrefOf('welcome')}>{i18n.t('settings.again')}</a>,
    about: <About />,
  };
  return (
    <div class="page settings">
      <h1>{i18n.t('dashboard.settings')}</h1>
      <nav aria-label={i18n.t('settings.nav')}>
        <ul class="settings-nav">
          {SECTIONS.map(({ id, name }) => (
            <li key={id}>
              <a href={hrefOf('settings', id)}>{name()}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SECTIONS.map(({ id, name }) => (
        <section key={id} aria-labelledby={`settings-${id}`}>
          <h2 id={`settings-${id}`}>{name()}</h2>
          {parts[id]}
        </section>
      ))}
    </div>
  );
}

function Shortcuts({ settings }: { settings: Settings }) {
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.shortcuts}
          onChange={(event) => {
            const shortcuts = event.currentTarget.checked;
            void saveSettings(() => ({ shortcuts }));
          }}
        />
        {i18n.t('settings.shortcutsOn')}
      </label>
      <p class="muted reading">{i18n.t('settings.shortcutsHint')}</p>
      <Button
        onClick={() => {
          shortcutHelp.value = true;
        }}
      >
        {i18n.t('settings.shortcutsShow')}
      </Button>
    </>
  );
}
