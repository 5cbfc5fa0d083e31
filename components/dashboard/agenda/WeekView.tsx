import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { AgendaEntry } from '../../../utils/followups/agenda.ts';
import { dateOfDay } from '../../../utils/followups/days.ts';
import type { Period } from '../../../utils/followups/period.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { Button } from '../../ui/Button.tsx';
import { DaySlots } from './DaySlots.tsx';
import { dayHeading } from './dayNames.ts';
import { EntryItem } from './EntryItem.tsx';

interface Props {
  period: Period;
  today: number;
  entries: readonly AgendaEntry[];
  slots: readonly RecordOf<'slot'>[];
}

/** A week, day by day. */
export function WeekView({ period, today, entries, slots }: Props) {
  const days = Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index);
  return (
    <ol class="agenda-days">
      {days.map((day) => (
        <li key={day} class={day === today ? 'today' : day < today ? 'past' : undefined}>
          <DayEntries
            {...{ day, today }}
            entries={entries.filter((entry) => entry.day === day)}
            slots={slots.filter(({ on }) => on === dateOfDay(day))}
          />
        </li>
      ))}
    </ol>
  );
}

/** More than anybody does in a day; the others wait behind a button. */
const AT_ONCE = 30;

/** One day with what is on it. */
export function DayEntries({ day, today, entries, slots }: Omit<Props, 'period'> & { day: number }) {
  const all = useSignal(false);
  const hidden = all.value ? 0 : Math.max(0, entries.length - AT_ONCE);
  return (
    <>
      <h2>{dayHeading(day, today)}</h2>
      {entries.length + slots.length === 0 ? (
        <p class="muted">{i18n.t('agenda.nothing')}</p>
      ) : (
        <ul>
          {entries.slice(0, entries.length - hidden).map((entry) => (
            <EntryItem key={entry.key} entry={entry} />
          ))}
        </ul>
      )}
      <DaySlots slots={slots} />
      {hidden > 0 && (
        <Button look="quiet" onClick={() => (all.value = true)}>
          {i18n.t('followUps.more', hidden)}
        </Button>
      )}
    </>
  );
}
