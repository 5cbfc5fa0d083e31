import { i18n } from '#i18n';
import type { FactId } from '../../../utils/recovery/facts/facts.ts';
import { NOTHING } from '../../../utils/recovery/facts/nothing.ts';
import type { Settings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { factName } from '../../ui/tipWords.ts';
import { Part } from './FollowUps.tsx';
import { saveSettings } from './saveSettings.ts';

type RecoverySettings = Settings['recovery'];
const HOURS = [0, 12, 24, 48, 72];

/** What is chosen about tips: whether they are offered, how long comfort alone is, and which signals they may not go by. */
export function Recovery({ settings: { recovery } }: { settings: Settings }) {
  const save = (change: Partial<RecoverySettings>) =>
    saveSettings((now) => ({ recovery: { ...now.recovery, ...change } }));
  const hours = HOURS.includes(recovery.coolDownHours)
    ? HOURS
    : [...HOURS, recovery.coolDownHours].sort((a, b) => a - b);
  const off = recovery.signalsOff.filter((one): one is FactId => one in NOTHING);
  return (
    <>
      <CheckField
        label={i18n.t('recovery.settings.tips')}
        hint={i18n.t('recovery.settings.tipsHint')}
        checked={recovery.tips}
        onSave={(tips) => save({ tips })}
      />

      <FormField label={i18n.t('recovery.settings.coolDown')}>
        {(control) => (
          <select
            {...control}
            value={String(recovery.coolDownHours)}
            onChange={(event) => save({ coolDownHours: Number(event.currentTarget.value) })}
          >
            {hours.map((count) => (
              <option key={count} value={String(count)}>
                {i18n.t('recovery.settings.coolDownHours', count)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <Part title={i18n.t('recovery.settings.signals')}>
        {off.length === 0 && <p class="muted reading">{i18n.t('recovery.settings.signalsNone')}</p>}
        <ul class="follow-holidays">
          {off.map((fact) => (
            <li key={fact}>
              {factName(fact)}
              <Button
                look="quiet"
                onClick={() => save({ signalsOff: recovery.signalsOff.filter((one) => one !== fact) })}
              >
                {i18n.t('recovery.settings.signalOn')}
              </Button>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
