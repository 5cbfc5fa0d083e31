import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AgendaEntry } from '../../../utils/followups/agenda.ts';
import { dateOfDay } from '../../../utils/followups/days.ts';
import { addMonths, type Period, weekStart } from '../../../utils/followups/period.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { timeWords } from '../../ui/dateWords.ts';
import { slotName } from '../recovery/life/slotName.ts';
import { wordsOfDay } from './dayNames.ts';
import { entryWords } from './EntryItem.tsx';
import { DayEntries } from './WeekView.tsx';

interface Props {
  period: Period;
  today: number;
  firstDay: number;
  entries: readonly AgendaEntry[];
  slots: readonly RecordOf<'slot'>[];
  /** The keyboard left the month. */
  onMonth(day: number): void;
}

/** So many have room in a cell; the others are counted. */
const IN_A_CELL = 3;

/**
 * A month as a grid, and below it the chosen day. The arrow keys move by days and weeks, Home and End within the week,
 * Page Up and Page Down by months: https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/
 */
export function MonthView({ period, today, firstDay, entries, slots, onMonth }: Props) {
  const [chosen, setChosen] = useState(period.day);
  const grid = useRef<HTMLTableElement>(null);
  // The day that the keyboard is to follow to: the late effect of the one before must not take it for done.
  const follow = useRef<number | undefined>(undefined);
  const inMonth = chosen >= period.from && chosen <= period.to;
  const day = inMonth ? chosen : period.day;

  useEffect(() => {
    // In another month it is there only when the address has followed.
    if (follow.current !== day) return;
    follow.current = undefined;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day, chosen]);

  const move = (to: number) => {
    follow.current = to;
    setChosen(to);
    if (to < period.from || to > period.to) onMonth(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const start = weekStart(day, firstDay);
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const to = {
      ArrowLeft: day - forward,
      ArrowRight: day + forward,
      ArrowUp: day - 7,
      ArrowDown: day + 7,
      Home: start,
      End: start + 6,
      PageUp: addMonths(day, event.shiftKey ? -12 : -1),
      PageDown: addMonths(day, event.shiftKey ? 12 : 1),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(to);
  };

  const byDay = Map.groupBy(entries, (entry) => entry.day);
  const slotsByDay = Map.groupBy(slots, ({ on }) => on);
  const onDay = (at: number) => ({ entries: byDay.get(at) ?? [], slots: slotsByDay.get(dateOfDay(at)) ?? [] });
  const first = weekStart(period.from, firstDay);
  const weeks = Array.from({ length: Math.ceil((period.to - first + 1) / 7) }, (_, week) => first + week * 7);
  const sevenDays = [0, 1, 2, 3, 4, 5, 6];
  return (
    <>
      <table
        ref={grid}
        class="month"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the keys move in
        role="grid"
        aria-label={wordsOfDay(period.from, { month: 'long', year: 'numeric' })}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {sevenDays.map((offset) => (
              <th key={offset} scope="col" abbr={wordsOfDay(first + offset, { weekday: 'long' })}>
                {wordsOfDay(first + offset, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((start) => (
            <tr key={start}>
              {sevenDays.map((offset) => {
                const at = start + offset;
                // Days of other months leave their place empty.
                if (at < period.from || at > period.to) return <td key={at} class="elsewhere" />;
                return (
                  <DayCell
                    key={at}
                    {...{ day: at, today, ...onDay(at), chosen: at === day }}
                    onChoose={() => move(at)}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <section class="agenda-day">
        <DayEntries key={day} day={day} today={today} {...onDay(day)} />
      </section>
    </>
  );
}

interface CellProps {
  day: number;
  today: number;
  entries: readonly AgendaEntry[];
  slots: readonly RecordOf<'slot'>[];
  chosen: boolean;
  onChoose(): void;
}

function DayCell({ day, today, entries, slots, chosen, onChoose }: CellProps) {
  const lines = [...entries.map(lineOf), ...slots.map(slotLine)];
  const name = wordsOfDay(day, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that the keys move to
      role="gridcell"
      data-day={day}
      tabIndex={chosen ? 0 : -1}
      aria-selected={chosen}
      aria-current={day === today ? 'date' : undefined}
      onClick={onChoose}
    >
      <span class="visually-hidden">{i18n.t('agenda.cell', lines.length, [String(lines.length), name])}</span>
      <span class="month-day" aria-hidden="true">
        {wordsOfDay(day, { day: 'numeric' })}
      </span>
      {lines.length > 0 && (
        <>
          <ul class="month-entries" aria-hidden="true">
            {lines.slice(0, lines.length > IN_A_CELL ? IN_A_CELL - 1 : IN_A_CELL).map(({ key, kind, text }) => (
              <li key={key} class={kind}>
                {text}
              </li>
            ))}
            {lines.length > IN_A_CELL && <li>{i18n.t('followUps.more', lines.length - IN_A_CELL + 1)}</li>}
          </ul>
          <span class="month-count" aria-hidden="true">
            {lines.length}
          </span>
        </>
      )}
    </td>
  );
}

/** What a cell has room for. */
function lineOf(entry: AgendaEntry) {
  const what = entry.kind === 'interview' ? timeWords(entry.at) : entryWords(entry);
  return { key: entry.key, kind: entry.kind, text: [what, entry.application.title].filter(Boolean).join(' · ') };
}

function slotLine(slot: RecordOf<'slot'>) {
  return { key: slot.id, kind: 'slot', text: [slot.at, slotName(slot)].filter(Boolean).join(' · ') };
}
