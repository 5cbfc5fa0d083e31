import { i18n } from '#i18n';
import { dayOfDate, momentOf } from '../../../utils/followups/days.ts';
import { dayWords } from '../../ui/dateWords.ts';
import type { Choice, Filter } from './choice.ts';

const listed = (words: string[]) => words.join(', ');
const day = (date: string) => {
  const found = dayOfDate(date);
  return found === undefined ? date : dayWords(momentOf(found, 12));
};

export const outcomeName = (one: Choice['outcomes'][number]) =>
  one === 'closed' ? i18n.t('find.closed') : i18n.t(`outcome.${one}`);

/** What a filter that is set says: "Stage: Applied, Interview". */
export function filterWords(filter: Filter, choice: Choice, siteNames: Readonly<Record<string, string>>): string {
  const said: Record<Filter, () => [string, string]> = {
    stages: () => [i18n.t('find.stages'), listed(choice.stages.map((one) => i18n.t(`stage.${one}`)))],
    outcomes: () => [i18n.t('find.outcomes'), listed(choice.outcomes.map(outcomeName))],
    sources: () => [i18n.t('find.sources'), listed(choice.sources.map((one) => i18n.t(`find.source.${one}`)))],
    sites: () => [i18n.t('find.sites'), listed(choice.sites.map((one) => siteNames[one] ?? one))],
    tags: () => [i18n.t('find.tags'), listed(choice.tags)],
    remote: () => [i18n.t('find.remote'), i18n.t(choice.remote === 'yes' ? 'ui.yes' : 'ui.no')],
    appliedFrom: () => [i18n.t('table.applied'), i18n.t('find.from', [day(choice.appliedFrom)])],
    appliedTo: () => [i18n.t('table.applied'), i18n.t('find.until', [day(choice.appliedTo)])],
    soon: () => [i18n.t('find.soon'), listed(choice.soon.map((one) => i18n.t(`find.${one}`)))],
    excitement: () => [i18n.t('find.excitement'), i18n.t('find.atLeast', [String(choice.excitement)])],
    company: () => [i18n.t('find.company'), choice.company],
  };
  return i18n.t('find.chip', said[filter]());
}
