import { i18n } from '#i18n';
import type { AgendaEntry } from '../../../utils/followups/agenda.ts';
import { dateOfDay, dayOfDate, momentOf } from '../../../utils/followups/days.ts';
import { readPrivacy } from '../../../utils/journal/privacy.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { createDiscretion } from '../../../utils/transfer/discretion.ts';
import type { CalendarSlot } from '../../../utils/transfer/toCalendar.ts';
import { timerName } from '../../ui/timerWords.ts';
import { calendarWords } from '../data/exportWords.ts';
import { slotName } from '../recovery/life/slotName.ts';
import { saveFile } from '../saveFile.ts';

/**
 * Saves what is shown as a calendar file. Private employers go by their nicknames: calendars are seen by others.
 *
 * @param companies the names of all employers, so that a private one is found within any text
 */
export async function saveAgenda(
  entries: readonly AgendaEntry[],
  slots: readonly RecordOf<'slot'>[],
  companies: string[],
  name: string,
): Promise<void> {
  const [{ toCalendar }, privacy, people] = await Promise.all([
    import('../../../utils/transfer/toCalendar.ts'),
    readPrivacy(),
    recordsOf('person'),
  ]);
  const byApplication = Map.groupBy(entries, ({ application }) => application.id);
  const text = toCalendar([...byApplication.values()].map(shownOf), {
    discretion: createDiscretion(privacy, i18n.t('employers.unnamed'), companies),
    people: new Map(people.map((one) => [one.id, one.name])),
    words: calendarWords,
    slots: slots.map(calendarSlot),
    reminders: new Map(
      [...byApplication].map(([id, all]) => [
        id,
        all.flatMap((entry) =>
          entry.kind === 'reminder'
            ? {
                key: `${entry.timer.id}-${entry.timer.from}`,
                date: dateOfDay(entry.day),
                words: (what: string) => i18n.t('agenda.reminder', [timerName(entry.timer), what]),
              }
            : [],
        ),
      ]),
    ),
  });
  saveFile(`rebound-${name}.ics`, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
}

function calendarSlot(slot: RecordOf<'slot'>): CalendarSlot {
  const { id, updatedAt, on, at, minutes } = slot;
  const day = dayOfDate(on);
  const begins = day !== undefined && at !== undefined;
  return {
    ...{ id, updatedAt, on, words: slotName(slot) },
    ...(begins && { at: momentOf(day, Number(at.slice(0, 2)), Number(at.slice(3))) }),
    ...(minutes !== undefined && { minutes }),
  };
}

/** An application with no more dates than are shown. */
function shownOf(entries: readonly AgendaEntry[]): Application {
  const { validThrough, promisedOn, interviews, ...row } = (entries[0] as AgendaEntry).application;
  const has = (kind: AgendaEntry['kind']) => entries.some((entry) => entry.kind === kind);
  const shown = interviews?.filter(({ at }) => entries.some((entry) => entry.kind === 'interview' && entry.at === at));
  return {
    ...row,
    ...(shown && { interviews: shown }),
    ...(validThrough && has('closes') && { validThrough }),
    ...(promisedOn && has('promised') && { promisedOn }),
  };
}
