import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { changeSettings, type Settings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { go } from '../route.ts';
import './WelcomePage.css';

/** Where the note on job pages is shown, as asked on the first day; Settings has it by site. */
type Where = 'everywhere' | 'notLinkedIn' | 'nowhere';

/** What Rebound does by itself, what it never does, and the one choice that is the person's to make now. */
export function WelcomePage({ settings, siteNames }: { settings: Settings; siteNames: Record<string, string> }) {
  const where = useSignal<Where>(
    !settings.overlay ? 'nowhere' : settings.overlaySites.linkedin === false ? 'notLinkedIn' : 'everywhere',
  );
  const start = async (id?: string) => {
    const chosen = where.value;
    await changeSettings((now) => ({
      welcomedAt: now.welcomedAt ?? Date.now(),
      overlay: chosen !== 'nowhere',
      overlaySites: { ...now.overlaySites, linkedin: chosen === 'everywhere' },
    }));
    go('applications', id);
  };
  const parts = ['itself', 'stays'] as const;
  const choices: Where[] = ['everywhere', 'notLinkedIn', 'nowhere'];

  return (
    <div class="page welcome">
      <header>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="reading">{i18n.t('welcome.lead')}</p>
      </header>
      {parts.map((part) => (
        <section key={part}>
          <h2>{i18n.t(`welcome.${part}`)}</h2>
          <p class="reading">{i18n.t(`welcome.${part}Text`)}</p>
        </section>
      ))}
      <section>
        <h2>{i18n.t('welcome.permissions')}</h2>
        <p class="reading">{i18n.t('welcome.permissionsText')}</p>
        <p class="muted reading">{Object.values(siteNames).sort().join(', ')}</p>
      </section>
      <fieldset class="choices">
        <legend>{i18n.t('welcome.overlay')}</legend>
        <p class="reading">{i18n.t('welcome.overlayText')}</p>
        <p class="reading welcome-terms">{i18n.t('welcome.terms')}</p>
        {choices.map((choice) => (
          <label key={choice} class="choice">
            <input type="radio" name="where" checked={where.value === choice} onChange={() => (where.value = choice)} />
            {i18n.t(`welcome.${choice}`)}
          </label>
        ))}
        <p class="muted small">{i18n.t('welcome.changeable')}</p>
      </fieldset>
      <div class="row">
        <Button look="primary" onClick={() => start()}>
          {i18n.t('welcome.start')}
        </Button>
        <Button onClick={() => start('new')}>{i18n.t('welcome.add')}</Button>
      </div>
    </div>
  );
}
