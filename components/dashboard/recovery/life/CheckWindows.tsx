import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Settings } from '../../../../utils/settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { saveRecovery } from '../../../ui/saveRecovery.ts';
import { TimeInput } from './TimeInput.tsx';

/** Two times a day to look for news; between them nothing asks for attention. */
export function CheckWindows({ chosen }: { chosen: Settings['recovery']['checkWindows'] }) {
  const first = useSignal(chosen?.[0] ?? '10:00');
  const second = useSignal(chosen?.[1] ?? '16:00');
  const wrong = useSignal('');
  const save = () => {
    wrong.value = first.value >= second.value ? i18n.t('life.quiet.secondLater') : '';
    if (wrong.value) return;
    return saveRecovery({ checkWindows: [first.value, second.value] }, i18n.t('life.quiet.windowsSaid'));
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
      <p class="muted reading">{i18n.t('life.quiet.windowsText')}</p>
      <div class="life-times">
        <TimeInput label={i18n.t('life.quiet.first')} value={first} />
        <TimeInput label={i18n.t('life.quiet.second')} value={second} problem={wrong.value} />
      </div>
      <div class="form-actions">
        <Button type="submit">{i18n.t(chosen ? 'life.quiet.changeWindows' : 'life.quiet.setWindows')}</Button>
        {chosen && (
          <Button
            look="quiet"
            onClick={() => saveRecovery({ checkWindows: undefined }, i18n.t('life.quiet.windowsGone'))}
          >
            {i18n.t('life.quiet.noWindows')}
          </Button>
        )}
      </div>
    </form>
  );
}
