import { i18n } from '#i18n';
import { changeSettings, type Settings } from '../../../utils/settings.ts';
import { CountryField } from '../settings/CountryField.tsx';

/** What follow-ups are, and the country that they are counted by. */
export function Waiting({ settings }: { settings: Settings }) {
  return (
    <>
      <p class="reading">{i18n.t('welcome.waiting.text')}</p>
      <p class="reading">{i18n.t('welcome.waiting.country')}</p>
      <div class="welcome-country">
        <CountryField settings={settings} onChange={(country) => changeSettings(() => ({ country }))} />
      </div>
    </>
  );
}
