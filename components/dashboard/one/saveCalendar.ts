import { i18n } from '#i18n';
import { readPrivacy } from '../../../utils/journal/privacy.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application, Dated, Interview } from '../../../utils/journal/types.ts';
import { isZone } from '../../../utils/journal/zonedTime.ts';
import { createDiscretion } from '../../../utils/transfer/discretion.ts';
import { dateWords } from '../../ui/format.ts';
import { saveFile } from '../saveFile.ts';

/** Saves one interview as a calendar file. A private employer goes by its nickname: calendars are seen by others. */
export async function saveCalendar(
  application: Application,
  interview: Dated<Interview>,
  people: readonly RecordOf<'person'>[],
): Promise<void> {
  const [{ toCalendar }, privacy] = await Promise.all([import('../../../utils/transfer/toCalendar.ts'), readPrivacy()]);
  const { validThrough: _, promisedOn: __, ...row } = application;
  const text = toCalendar([{ ...row, interviews: [interview] }], {
    discretion: createDiscretion(privacy, i18n.t('story.privateEmployer'), [application.company]),
    people: new Map(people.map(({ id, name }) => [id, name])),
    words: {
      interview: (what, kind) => i18n.t('story.interview.summary', [what, i18n.t(`story.interview.kinds.${kind}`)]),
      closes: (what) => what,
      promised: (what) => what,
      agreed: (at, zone) =>
        isZone(zone)
          ? i18n.t('story.interview.there', [
              dateWords(at, { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }),
              zone,
            ])
          : '',
      with: (names) => i18n.t('story.interview.with', [names]),
      at: (title, company) => [title, company].filter(Boolean).join(', '),
    },
  });
  saveFile('interview.ics', new Blob([text], { type: 'text/calendar' }));
}
