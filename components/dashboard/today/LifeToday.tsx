import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateOfDay, dayOf } from '../../../utils/followups/days.ts';
import { db } from '../../../utils/journal/db.ts';
import { live } from '../../../utils/journal/live.ts';
import { isHardDay } from '../../../utils/recovery/hardDay.ts';
import { slotsDue } from '../../../utils/recovery/slotsDue.ts';
import { now } from '../../ui/now.ts';
import { QuietSwitch } from '../../ui/QuietSwitch.tsx';
import { settings } from '../../ui/settings.ts';
import { allSlots } from '../recovery/life/allSlots.ts';
import { CheckIn } from '../recovery/life/CheckIn.tsx';
import { moodNames } from '../recovery/life/moodNames.ts';
import { SlotItem } from '../recovery/life/SlotItem.tsx';
import { hrefOf } from '../route.ts';
import '../recovery/life/LifePage.css';

/** What somebody planned for today, the day's check-in where it was asked for, and quiet at one click. */
export function LifeToday() {
  const recovery = settings.value?.recovery;
  const today = dayOf(now.value);
  const slots = slotsDue(allSlots.value ?? [], today);
  const look = slots.find(({ slot }) => slot === 'moodLook');
  if (!recovery) return null;
  return (
    <>
      <p class="today-quiet">
        <QuietSwitch />
        <a href={hrefOf('recovery', 'quiet')}>{i18n.t('life.quiet.more')}</a>
      </p>
      {isHardDay(recovery, now.value) && <p class="reading">{i18n.t('life.hardDay.is')}</p>}
      {(recovery.checkIn || look) && (
        <section aria-label={i18n.t('life.checkIn.title')}>
          {look && <BeforeLook day={dateOfDay(dayOf(look.createdAt))} />}
          <CheckIn />
        </section>
      )}
      {slots.length > 0 && (
        <section aria-labelledby="planned">
          <h2 id="planned">{i18n.t('life.slots.today')}</h2>
          <ul class="life-list">
            {slots.map((slot) => (
              <SlotItem key={slot.id} slot={slot} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What was said a week ago, for those who want to see whether it lifted. */
function BeforeLook({ day }: { day: string }) {
  const before = useMemo(() => live(async () => (await db.checkIns.get(day)) ?? null), [day]);
  if (!before.value) return null;
  const name = moodNames()[before.value.mood - 1];
  return name ? <p class="reading">{i18n.t('life.checkIn.before', [name])}</p> : null;
}
