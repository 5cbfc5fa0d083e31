import { i18n } from '#i18n';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application, ApplicationFields, JournalEvent, SavedPosting } from '../../../utils/journal/types.ts';
import type { Sheet } from '../../../utils/transfer/toMarkdown.ts';
import { exactDate } from '../../ui/dateWords.ts';
import { dateWords } from '../../ui/format.ts';
import { payWords } from '../../ui/payWords.ts';
import { statusWords } from '../../ui/statusWords.ts';
import { interviewWords } from '../recovery/learning/interviewWords.ts';
import { prepLines } from '../recovery/learning/prepLines.ts';
import { sheetLines } from '../recovery/learning/sheetLines.ts';
import { changedTogether, eventLines, eventWords, type Names } from './eventWords.ts';
import { excitementNames } from './excitementNames.ts';
import type { Learning } from './learningOf.ts';
import { storyOf } from './storyOf.ts';

interface Parts {
  application: Application;
  history: readonly JournalEvent[];
  people: readonly RecordOf<'person'>[];
  posting: SavedPosting | undefined;
  /** What was learned from it and prepared for it. */
  learning?: Learning;
}

/** Everything about one application, in words, as a page to read. */
export function sheetOf({ application, history, people, posting, learning }: Parts): Sheet {
  const { title, company, pay, source, excitement, tags, appliedAt } = application;
  const label = (name: keyof ApplicationFields) => i18n.t(`dashboard.one.${name}`);
  const text = (name: 'location' | 'employmentType' | 'hours' | 'agency' | 'validThrough' | 'promisedOn' | 'url') =>
    [label(name), application[name]] as [string, string | undefined];
  const yes = (name: 'remote' | 'onlyJustFit' | 'noContact' | 'publicSector') =>
    [label(name), application[name] ? i18n.t('ui.yes') : undefined] as [string, string | undefined];
  return {
    title: title || i18n.t('ui.untitled'),
    company,
    facts: [
      [i18n.t('ui.status'), statusWords(application)],
      [label('appliedAt'), appliedAt === undefined ? undefined : day(appliedAt)],
      text('location'),
      yes('remote'),
      [label('pay'), pay ? payWords(pay) : application.salary],
      text('employmentType'),
      text('hours'),
      [label('source'), source && i18n.t(`story.source.${source}`)],
      text('agency'),
      text('validThrough'),
      text('promisedOn'),
      [label('excitement'), excitement === undefined ? undefined : excitementNames()[excitement - 1]],
      [label('roundSize'), application.roundSize === undefined ? undefined : String(application.roundSize)],
      yes('onlyJustFit'),
      yes('noContact'),
      yes('publicSector'),
      [label('tags'), tags?.join(', ')],
      text('url'),
    ],
    lists: [
      {
        heading: i18n.t('dashboard.one.timeline'),
        entries: happened(history, new Map(people.map(({ id, name }) => [id, name]))),
      },
      {
        heading: i18n.t('dashboard.one.people'),
        entries: people.map(({ name, role, email, phone, link, notes }) => ({
          line: [name, i18n.t(`story.role.${role}`), email, phone, link].filter(Boolean).join(', '),
          ...(notes && { more: notes }),
        })),
      },
      ...(learning ? learned(learning, application, people) : []),
    ],
    texts: [
      { heading: label('notes'), text: application.notes },
      { heading: i18n.t('dashboard.one.posting'), text: posting?.description },
    ],
  };
}

/** The prep card, and a list for each sheet. */
function learned(learning: Learning, { interviews = [] }: Application, people: Parts['people']): Sheet['lists'] {
  const entries = (lines: [string, string][]) => lines.map(([line, more]) => ({ line, more }));
  return [
    ...(learning.prep ? [{ heading: i18n.t('learning.prep.card'), entries: entries(prepLines(learning.prep)) }] : []),
    ...learning.sheets.map((sheet) => {
      const interview = interviews.find(({ eventId }) => eventId === sheet.interviewId);
      const title = i18n.t('learning.sheet.title');
      return {
        heading: interview ? i18n.t('learning.sheet.ofInterview', [title, interviewWords(interview)]) : title,
        entries: entries(sheetLines(sheet, { ...learning, people })),
      };
    }),
  ];
}

const day = (at: number) => dateWords(at, { dateStyle: 'medium' });

function happened(history: readonly JournalEvent[], names: Names): { line: string; more?: string }[] {
  return storyOf(history).groups.flatMap((group) => {
    const said = group.filter(({ event, stage }) => eventWords(event, stage, names) !== undefined);
    const [first] = said;
    if (!first) return [];
    const { event, stage } = first;
    const words =
      said.length > 1 ? changedTogether(said.map((one) => one.event)) : (eventWords(event, stage, names) ?? '');
    const when = event.type === 'interview' ? exactDate(event.at) : day(event.at);
    const more = eventLines(event).join('\n');
    return [{ line: `${when}: ${words}`, ...(more && { more }) }];
  });
}
