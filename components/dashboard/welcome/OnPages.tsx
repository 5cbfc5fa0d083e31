import { i18n } from '#i18n';
import { changeSettings, type Settings } from '../../../utils/settings.ts';
import { compareNames } from '../../ui/format.ts';

/** Where the note on job pages is shown, as asked on the first day; Settings has it by site. */
const WHERE = ['everywhere', 'notLinkedIn', 'nowhere'] as const;

/** Why job sites are read, and the choice about the note there: their terms may dislike it. */
export function OnPages({ settings, siteNames }: { settings: Settings; siteNames: Record<string, string> }) {
  const chosen = !settings.overlay
    ? 'nowhere'
    : settings.overlaySites.linkedin === false
      ? 'notLinkedIn'
      : 'everywhere';
  const choose = (where: (typeof WHERE)[number]) =>
    changeSettings((now) => ({
      overlay: where !== 'nowhere',
      overlaySites: { ...now.overlaySites, linkedin: where === 'everywhere' },
    }));
  return (
    <>
      <section>
        <h2>{i18n.t('welcome.pages.permissions')}</h2>
        <p class="reading">{i18n.t('welcome.pages.permissionsText')}</p>
        <p class="muted reading">{Object.values(siteNames).sort(compareNames).join(', ')}</p>
      </section>
      <fieldset class="choices">
        <legend>{i18n.t('welcome.pages.overlay')}</legend>
        <p class="reading">{i18n.t('welcome.pages.overlayText')}</p>
        <p class="reading welcome-terms">{i18n.t('welcome.pages.terms')}</p>
        {WHERE.map((where) => (
          <label key={where} class="choice">
            <input type="radio" name="where" checked={chosen === where} onChange={() => choose(where)} />
            {i18n.t(`welcome.pages.${where}`)}
          </label>
        ))}
        <p class="muted small">{i18n.t('welcome.pages.changeable')}</p>
      </fieldset>
    </>
  );
}
