import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateOfDay, dayOf } from '../../../../utils/followups/days.ts';
import { db } from '../../../../utils/journal/db.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import { live } from '../../../../utils/journal/live.ts';
import { deleteCheckIns } from '../../../../utils/transfer/checkIns.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import '../../../ui/Choices.css';
import { now } from '../../../ui/now.ts';
import { saveRecovery } from '../../../ui/saveRecovery.ts';
import { settings } from '../../../ui/settings.ts';
import { say } from '../../../ui/toast.ts';
import type { SectionProps } from '../sections.ts';
import { CheckIn } from './CheckIn.tsx';
import { LifePage } from './LifePage.tsx';

/** After so many days a second look says whether it lifted. */
const LOOK_AGAIN = 7;

/** How a day felt, for those who want to say it; with `?kind=moodLook` now, and asked again in a week. */
export function CheckInSection({ kind }: SectionProps) {
  const count = useMemo(() => live(() => db.checkIns.count()), []);
  const chosen = settings.value?.recovery;
  if (!chosen) return null;
  const again = dayOf(now.value) + LOOK_AGAIN;
  return (
    <LifePage title={i18n.t('life.checkIn.title')} intro={i18n.t('life.checkIn.intro')}>
      <section>
        <CheckIn />
        {kind === 'moodLook' && (
          <>
            <p class="reading">{i18n.t('life.checkIn.look')}</p>
            <Button
              onClick={() =>
                act(
                  () => journal.put('slot', { slot: 'moodLook', on: dateOfDay(again) }),
                  i18n.t('life.checkIn.lookSaid'),
                )
              }
            >
              {i18n.t('life.checkIn.lookAgain')}
            </Button>
          </>
        )}
      </section>
      <section>
        <label class="choice">
          <input
            type="checkbox"
            checked={chosen.checkIn}
            onChange={(event) => {
              const checkIn = event.currentTarget.checked;
              void saveRecovery({ checkIn }, i18n.t(checkIn ? 'life.checkIn.onSaid' : 'life.checkIn.offSaid'));
            }}
          />
          {i18n.t('life.checkIn.offer')}
        </label>
        <p class="muted reading">{i18n.t('life.checkIn.private')}</p>
      </section>
      {count.value !== undefined && count.value > 0 && (
        <section>
          <Button
            look="quiet"
            onClick={async () => {
              // For real: they are in no history that could bring them back.
              await deleteCheckIns(db);
              say(i18n.t('life.checkIn.deleted'));
            }}
          >
            {i18n.t('life.checkIn.delete')}
          </Button>
          <p class="muted reading">{i18n.t('life.checkIn.deleteHint')}</p>
        </section>
      )}
    </LifePage>
  );
}
