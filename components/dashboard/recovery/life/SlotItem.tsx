import { i18n } from '#i18n';
import { dateOfDay, dayOf, dayOfDate } from '../../../../utils/followups/days.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { hrefOf } from '../../route.ts';
import { slotName, slotTime } from './slotName.ts';

/** Something with a day: done, another day, or taken away; each can be taken back. */
export function SlotItem({ slot, withDay }: { slot: RecordOf<'slot'>; withDay?: boolean }) {
  const { id, on, applicationId } = slot;
  const name = slotName(slot);
  const time = slotTime(slot);
  const put = (change: { on?: string; doneAt?: number }, said: string) =>
    act(() => journal.put('slot', change, id), said);
  const tomorrow = dateOfDay(dayOf(Date.now()) + 1);
  return (
    <li>
      <div>
        <p>
          {applicationId ? <a href={hrefOf('applications', applicationId)}>{name}</a> : name}
          {time && <span class="muted"> · {time}</span>}
        </p>
        {slot.slot === 'reflection' && (
          <p>
            <a href={`${hrefOf('recovery', 'write', applicationId)}?kind=reflection`}>{i18n.t('life.slots.write')}</a>
          </p>
        )}
        {slot.slot === 'apply' && !applicationId && (
          <p>
            <a href={`${hrefOf('applications', 'new')}?at=${id}`}>{i18n.t('life.slots.note')}</a>
          </p>
        )}
      </div>
      <div class="row">
        {withDay && (
          <input
            type="date"
            aria-label={i18n.t('life.slots.dayOf', [name])}
            value={on}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (dayOfDate(value) !== undefined) void put({ on: value }, i18n.t('life.slots.moved', [name]));
            }}
          />
        )}
        <Button
          aria-label={i18n.t('life.doneOf', [name])}
          onClick={() => put({ doneAt: Date.now() }, i18n.t('life.saidDone'))}
        >
          {i18n.t('life.done.act')}
        </Button>
        {!withDay && on < tomorrow && (
          <Button
            look="quiet"
            aria-label={i18n.t('life.slots.tomorrowOf', [name])}
            onClick={() => put({ on: tomorrow }, i18n.t('life.slots.moved', [name]))}
          >
            {i18n.t('followUps.act.tomorrow')}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={i18n.t('life.removeOf', [name])}
          onClick={() => act(() => journal.removeRecord('slot', id), i18n.t('life.removed', [name]))}
        >
          {i18n.t('life.remove')}
        </Button>
      </div>
    </li>
  );
}
