import { i18n } from '#i18n';
import { dateOfDay, dayOf } from '../../../../utils/followups/days.ts';
import { isHardDay } from '../../../../utils/recovery/hardDay.ts';
import type { Settings } from '../../../../utils/settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { now } from '../../../ui/now.ts';
import { saveRecovery } from '../../../ui/saveRecovery.ts';

/** Says that today is a hard day, and takes it back. It ends by itself at midnight. */
export function HardDay({ recovery }: { recovery: Settings['recovery'] }) {
  const hard = isHardDay(recovery, now.value);
  return (
    <>
      <p class={hard ? 'reading' : 'reading muted'}>{i18n.t(hard ? 'life.hardDay.is' : 'life.hardDay.text')}</p>
      <Button
        onClick={() =>
          saveRecovery(
            { hardDay: hard ? '' : dateOfDay(dayOf(Date.now())) },
            i18n.t(hard ? 'life.hardDay.ended' : 'life.hardDay.said'),
          )
        }
      >
        {i18n.t(hard ? 'life.hardDay.end' : 'life.hardDay.set')}
      </Button>
    </>
  );
}
