import { i18n } from '#i18n';
import { momentOf } from '../../../utils/followups/days.ts';
import type { TipChoice } from '../../../utils/recovery/tipChoice.ts';
import { tipOf } from '../../../utils/recovery/tips.ts';
import type { TipValue } from '../../../utils/recovery/values.ts';
import { countryWords, dateWords, numberWords } from '../format.ts';

/** Title and text of a tip, with what it speaks of filled in. */
export function tipWords({ tip, values }: TipChoice): { title: string; body: string } {
  const { says = [], plural } = tipOf(tip);
  const words = says.map((name) => valueWords(values[name]));
  const count = plural && values[plural];
  const say = (part: 'title' | 'body') =>
    typeof count === 'number' && part === 'body'
      ? i18n.t(`tips.${tip}.${part}` as never, count as never, words as never)
      : i18n.t(`tips.${tip}.${part}` as never, words as never);
  return { title: say('title'), body: say('body') };
}

function valueWords(value: TipValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberWords(value);
  if ('day' in value) return dateWords(momentOf(value.day), { day: 'numeric', month: 'long' });
  if ('step' in value) return i18n.t(`stage.${value.step}`);
  if ('country' in value) return countryWords(value.country);
  return i18n.t(`recovery.unnamed.${value.unnamed}`);
}
