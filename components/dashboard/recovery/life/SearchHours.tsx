import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Settings } from '../../../../utils/settings.ts';
import { WEEKDAYS } from '../../../../utils/week.ts';
import { Button } from '../../../ui/Button.tsx';
import '../../../ui/Choices.css';
import { saveRecovery } from '../../../ui/saveRecovery.ts';
import { TimeInput } from './TimeInput.tsx';
import { weekdayName } from './weekdayName.ts';

type Hours = NonNullable<Settings['recovery']['searchHours']>;

/** The hours of the search: only then anything asks for attention. */
export function SearchHours({ chosen, workingDays }: { chosen: Hours | undefined; workingDays: readonly number[] }) {
  const weekdays = useSignal<readonly number[]>(chosen?.weekdays ?? workingDays);
  const from = useSignal(chosen?.from ?? '10:00');
  const to = useSignal(chosen?.to ?? '12:00');
  const wrong = useSignal('');

  const save = () => {
    const days = WEEKDAYS.filter((day) => weekdays.value.includes(day));
    wrong.value =
      days.length === 0 ? i18n.t('life.quiet.noDays') : from.value >= to.value ? i18n.t('life.quiet.endFirst') : '';
    if (wrong.value) return;
    const searchHours = { weekdays: days, from: from.value, to: to.value };
    return saveRecovery({ searchHours }, i18n.t('life.quiet.hoursSaid'));
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="muted reading">{i18n.t('life.quiet.hoursText')}</p>
      <fieldset class="choices">
        <legend class="visually-hidden">{i18n.t('life.quiet.days')}</legend>
        <div class="life-days">
          {WEEKDAYS.map((day) => (
            <label key={day} class="choice">
              <input
                type="checkbox"
                checked={weekdays.value.includes(day)}
                onChange={(event) => {
                  const others = weekdays.value.filter((one) => one !== day);
                  weekdays.value = event.currentTarget.checked ? [...others, day] : others;
                }}
              />
              {weekdayName(day)}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="life-times">
        <TimeInput label={i18n.t('settings.from')} value={from} />
        <TimeInput label={i18n.t('settings.to')} value={to} problem={wrong.value} />
      </div>
      <div class="form-actions">
        <Button type="submit">{i18n.t(chosen ? 'life.quiet.changeHours' : 'life.quiet.setHours')}</Button>
        {chosen && (
          <Button look="quiet" onClick={() => saveRecovery({ searchHours: undefined }, i18n.t('life.quiet.hoursGone'))}>
            {i18n.t('life.quiet.noHours')}
          </Button>
        )}
      </div>
    </form>
  );
}
