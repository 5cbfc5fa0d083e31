import { i18n } from '#i18n';
import { peopleOf, savedPosting, timeline } from '../../../utils/journal/queries.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { dayOf } from '../../../utils/transfer/localDate.ts';
import { toMarkdown } from '../../../utils/transfer/toMarkdown.ts';
import { exactDate } from '../../ui/dateWords.ts';
import { dateWords } from '../../ui/format.ts';
import { payWords } from '../../ui/payWords.ts';
import { statusWords } from '../../ui/statusWords.ts';
import { eventLines, eventWords } from '../one/eventWords.ts';
import { storyOf } from '../one/storyOf.ts';
import { exportSource } from './exportSource.ts';

/**
 * One application as a Markdown page: facts, what happened, people, notes, the posting as it was.
 *
 * @param named whether a private employer is named; otherwise its addresses and the posting are left out as well
 */
export async function markdownOf(application: Application, named: boolean): Promise<string> {
  const [{ discretion, documents }, history, people, posting] = await Promise.all([
    exportSource(named),
    timeline(application.id),
    peopleOf(application),
    savedPosting(application.id),
  ]);
  const row = discretion.application(application);
  const hidden = discretion.isPrivate(application.company);
  const { text } = discretion;
  const yes = (value: boolean | undefined) => (value ? i18n.t('ui.yes') : undefined);
  const day = (value: string | undefined) => {
    const found = dayOf(value);
    return found ? dateWords(Date.parse(`${found}T12:00:00`), { dateStyle: 'long' }) : value;
  };
  return toMarkdown({
    title: row.title || i18n.t('ui.untitled'),
    company: row.company,
    facts: [
      [i18n.t('ui.status'), statusWords(row)],
      [
        i18n.t('dashboard.one.appliedAt'),
        (row.appliedAt && dateWords(row.appliedAt, { dateStyle: 'long' })) || undefined,
      ],
      [i18n.t('dashboard.one.location'), row.location],
      [i18n.t('dashboard.one.remote'), yes(row.remote)],
      [i18n.t('dashboard.one.salary'), row.salary],
      [i18n.t('dashboard.one.pay'), row.pay && payWords(row.pay)],
      [i18n.t('dashboard.one.employmentType'), row.employmentType],
      [i18n.t('dashboard.one.hours'), row.hours],
      [i18n.t('dashboard.one.source'), row.source && i18n.t(`story.source.${row.source}`)],
      [i18n.t('dashboard.one.agency'), row.agency],
      [i18n.t('dashboard.one.url'), row.url],
      [i18n.t('dashboard.one.datePosted'), day(row.datePosted)],
      [i18n.t('dashboard.one.validThrough'), day(row.validThrough)],
      [i18n.t('dashboard.one.promisedOn'), day(row.promisedOn)],
      [
        i18n.t('dashboard.one.excitement'),
        (row.excitement && i18n.t('transfer.ofFive', [String(row.excitement)])) || undefined,
      ],
      [i18n.t('dashboard.one.onlyJustFit'), yes(row.onlyJustFit)],
      [i18n.t('dashboard.one.noContact'), yes(row.noContact)],
      [i18n.t('dashboard.one.tags'), row.tags?.join(', ')],
      [
        i18n.t('dashboard.one.documentIds'),
        text(
          (row.documentIds ?? [])
            .map((id) => documents.get(id) ?? '')
            .filter(Boolean)
            .join(', '),
        ),
      ],
    ],
    lists: [
      {
        heading: i18n.t('dashboard.one.timeline'),
        entries: storyOf(history)
          .groups.flat()
          .flatMap(({ event: said, stage }) => {
            const { url: _, ...fields } = said.fields ?? {};
            const event = hidden && said.fields ? { ...said, fields } : said;
            const words = eventWords(event, stage);
            if (words === undefined) return [];
            return [{ line: `${exactDate(event.at)}: ${text(words)}`, more: text(moreOf(event, hidden)) }];
          }),
      },
      {
        heading: i18n.t('people.title'),
        entries: people.map(({ name, role, email, phone, notes }) => ({
          line: [name, role && i18n.t(`story.role.${role}`), !hidden && email, phone].filter(Boolean).join(', '),
          more: text(notes ?? ''),
        })),
      },
    ],
    texts: [
      { heading: i18n.t('dashboard.one.notes'), text: row.notes },
      { heading: i18n.t('dashboard.one.posting'), text: hidden ? undefined : posting && text(posting.description) },
    ],
  });
}

function moreOf(event: Parameters<typeof eventLines>[0], hidden: boolean): string {
  const { place, link } = event.interview ?? {};
  return [place, !hidden && link, ...eventLines(event)].filter(Boolean).join('\n');
}
