import { i18n } from '#i18n';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { slotName, slotTime } from '../recovery/life/slotName.ts';
import { hrefOf } from '../route.ts';

/** What somebody planned for a day, below what is on it. */
export function DaySlots({ slots }: { slots: readonly RecordOf<'slot'>[] }) {
  if (slots.length === 0) return null;
  return (
    <ul>
      {slots.map((slot) => (
        <li key={slot.id} class="agenda-entry slot">
          <span class="agenda-what">{slotTime(slot) || i18n.t('life.slots.planned')}</span>
          <span>
            <a href={slot.applicationId ? hrefOf('applications', slot.applicationId) : hrefOf('recovery', 'slots')}>
              {slotName(slot)}
            </a>
            {slot.doneAt !== undefined && <span class="muted"> · {i18n.t('life.saidDone')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
