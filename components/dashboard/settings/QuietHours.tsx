import { i18n } from '#i18n';
import type { Settings } from '../../../utils/settings.ts';
import { FormField } from '../../ui/FormField.tsx';
import { saveSettings } from './saveSettings.ts';

/** When no reminder may come. */
export function QuietHours({ settings: { quiet } }: { settings: Settings }) {
  const save = (change: Partial<Settings['quiet']>) => saveSettings((now) => ({ quiet: { ...now.quiet, ...change } }));
  return (
    <fieldset class="choices">
      <legend>{i18n.t('settings.quiet')}</legend>
      <p class="muted reading">{i18n.t('settings.quietHint')}</p>
      <label class="choice">
        <input type="checkbox" checked={quiet.on} onChange={(event) => save({ on: event.currentTarget.checked })} />
        {i18n.t('settings.quietOn')}
      </label>
      <div class="hours">
        {(['from', 'to'] as const).map((end) => (
          <FormField key={end} label={i18n.t(`settings.${end}`)}>
            {(control) => (
              <input
                {...control}
                type="time"
                value={quiet[end]}
                disabled={!quiet.on}
                // Half a time is none yet.
                onChange={(event) => event.currentTarget.value && save({ [end]: event.currentTarget.value })}
              />
            )}
          </FormField>
        ))}
      </div>
    </fieldset>
  );
}
