import { i18n } from '#i18n';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { compareNames } from '../../ui/format.ts';

/** With whom something was said, as the options of a choice: nobody in particular comes first. */
export function personChoices(people: readonly RecordOf<'person'>[]): [string, string][] {
  return [
    ['', i18n.t('message.nobody')],
    ...people.toSorted((a, b) => compareNames(a.name, b.name)).map(({ id, name }): [string, string] => [id, name]),
  ];
}
