import { i18n } from '#i18n';
import type {
  Application,
  ApplicationFields,
  Feedback,
  FieldChanges,
  JournalEvent,
  Stage,
} from '../../../utils/journal/types.ts';
import { dayWords } from '../../ui/dateWords.ts';
import { payWords } from '../../ui/payWords.ts';
import { statusWords } from '../../ui/statusWords.ts';
import { fromDateInput } from '../dateInput.ts';
import { excitementNames } from './excitementNames.ts';

/** Names of people by their id. */
export type Names = ReadonlyMap<string, string>;

/** What happened, in a few words. `stage` is how far it was at that time. Undefined for what is no news to the person. */
export function eventWords(event: JournalEvent, stage: Stage, names?: Names): string | undefined {
  switch (event.type) {
    case 'saved':
    case 'started':
      return i18n.t(`dashboard.event.${event.type}`);
    case 'applied':
      return i18n.t(event.by === 'page' ? 'dashboard.event.appliedSeen' : 'dashboard.event.applied');
    case 'edited':
      return Object.keys(event.fields ?? {}).length ? editWords(event.fields ?? {}) : undefined;
    case 'seen':
      return Object.keys(event.fields ?? {}).length
        ? i18n.t('story.event.seen', [fieldNames(event.fields ?? {})])
        : undefined;
    case 'stage':
      return i18n.t('dashboard.event.stage', [i18n.t(`stage.${event.stage ?? 'saved'}`)]);
    case 'outcome':
      return event.outcome === 'open' || !event.outcome
        ? i18n.t('dashboard.event.open')
        : statusWords({ stage, outcome: event.outcome });
    case 'note':
      return event.text ?? '';
    case 'message': {
      const { direction = 'in', channel, letter, personId = '' } = event.message ?? {};
      const name = names?.get(personId);
      const wrote = i18n.t(`story.what.${direction}`);
      const said = name ? i18n.t('message.with', [wrote, name]) : wrote;
      const how = channel ? i18n.t('story.event.by', [said, i18n.t(`story.channel.${channel}`)]) : said;
      return letter ? i18n.t('story.event.filled', [how, i18n.t(`letters.kind.${letter}`)]) : how;
    }
    case 'interview':
      return i18n.t('story.event.interview', [i18n.t(`story.interview.kinds.${event.interview?.kind ?? 'other'}`)]);
    case 'feedback':
      return i18n.t('story.what.feedback');
    case 'timer':
      return event.timer && i18n.t(`story.event.timer.${event.timer.answer}`);
    case 'later':
      return i18n.t('dashboard.event.later', [dayWords(event.until ?? event.at)]);
    case 'deleted':
      return i18n.t('dashboard.event.deleted');
    default:
      return undefined;
  }
}

/** The words that belong to it, a line each: what was written, noted, answered. */
export function eventLines(event: JournalEvent): string[] {
  if (event.type === 'message') return event.text ? [event.text] : [];
  if (event.type === 'interview') return event.interview?.notes ? [event.interview.notes] : [];
  if (event.type === 'feedback') return event.feedback ? feedbackSaid(event.feedback) : [];
  return [];
}

function feedbackSaid(feedback: Feedback): string[] {
  const { stated, theme, general } = feedback;
  return [
    ...(stated ? [i18n.t(`learning.feedback.statedAs.${stated}`)] : []),
    ...FEEDBACK_PARTS.flatMap((part) =>
      feedback[part] ? [i18n.t(`story.feedback.said.${part}`, [feedback[part]])] : [],
    ),
    ...(theme ? [i18n.t('story.event.filled', [i18n.t('learning.feedback.themeShort'), theme])] : []),
    ...(general ? [i18n.t('learning.feedback.general')] : []),
  ];
}

/** In the order in which they are asked. */
export const FEEDBACK_PARTS = ['reason', 'was', 'wasNot', 'liked'] as const satisfies (keyof Feedback)[];

/** Names of several changes of fields, each once. */
export function changedTogether(events: readonly JournalEvent[]): string {
  const names = fieldNames(Object.assign({}, ...events.map(({ fields }) => fields)));
  return i18n.t(events[0]?.type === 'seen' ? 'story.event.seen' : 'dashboard.event.edited', [names]);
}

function editWords(fields: FieldChanges): string {
  const [name, ...others] = Object.keys(fields) as (keyof ApplicationFields)[];
  if (!name || others.length) return i18n.t('dashboard.event.edited', [fieldNames(fields)]);
  const value = fields[name];
  const label = i18n.t(`dashboard.one.${name}`);
  if (value === null || value === '') return i18n.t('story.event.takenAway', [label]);
  const said = valueWords(name, fields);
  return said ? i18n.t('story.event.filled', [label, said]) : i18n.t('dashboard.event.edited', [fieldNames(fields)]);
}

/** What was filled in, where it is short enough to be said in a line. */
function valueWords(name: keyof ApplicationFields, fields: Partial<Record<keyof Application, unknown>>): string {
  const value = fields[name];
  if (name === 'pay') return payWords(value as NonNullable<ApplicationFields['pay']>);
  if (name === 'appliedAt' && typeof value === 'number') return dayWords(value);
  if ((name === 'datePosted' || name === 'validThrough' || name === 'promisedOn') && typeof value === 'string') {
    const at = fromDateInput(value.slice(0, 10));
    return at === undefined ? value : dayWords(at);
  }
  if (name === 'excitement' && typeof value === 'number') return excitementNames()[value - 1] ?? '';
  if (typeof value === 'boolean') return i18n.t(value ? 'ui.yes' : 'ui.no');
  if (name === 'source') return i18n.t(`story.source.${value as NonNullable<ApplicationFields['source']>}`);
  if (name === 'tags' && Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' && value.length <= 80 ? value : '';
}

function fieldNames(fields: FieldChanges): string {
  return (Object.keys(fields) as (keyof ApplicationFields)[])
    .map((name) => i18n.t(`dashboard.one.${name}`).toLocaleLowerCase())
    .join(', ');
}
