import { i18n } from '#i18n';
import type { ApplicationFields, FieldChanges, JournalEvent, Stage } from '../../../utils/journal/types.ts';
import { dayWords } from '../../ui/dateWords.ts';
import { statusWords } from '../../ui/statusWords.ts';

/** What happened, in words. `stage` is how far it was at that time. Undefined for what is no news to the person. */
export function eventWords(event: JournalEvent, stage: Stage): string | undefined {
  switch (event.type) {
    case 'saved':
    case 'started':
      return i18n.t(`dashboard.event.${event.type}`);
    case 'applied':
      return i18n.t(event.by === 'page' ? 'dashboard.event.appliedSeen' : 'dashboard.event.applied');
    case 'edited':
      return i18n.t('dashboard.event.edited', [fieldNames(event.fields ?? {})]);
    case 'stage':
      return i18n.t('dashboard.event.stage', [i18n.t(`stage.${event.stage ?? 'saved'}`)]);
    case 'outcome':
      return event.outcome === 'open' || !event.outcome
        ? i18n.t('dashboard.event.open')
        : statusWords({ stage, outcome: event.outcome });
    case 'note':
      return event.text ?? '';
    case 'later':
      return i18n.t('dashboard.event.later', [dayWords(event.until ?? event.at)]);
    case 'deleted':
      return i18n.t('dashboard.event.deleted');
    default:
      return undefined;
  }
}

function fieldNames(fields: FieldChanges): string {
  return (Object.keys(fields) as (keyof ApplicationFields)[])
    .map((name) => i18n.t(`dashboard.one.${name}`).toLocaleLowerCase())
    .join(', ');
}
