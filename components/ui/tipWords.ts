import { i18n } from '#i18n';
import { momentOf } from '../../utils/followups/days.ts';
import type { FactId, FactValue } from '../../utils/recovery/facts/facts.ts';
import type { TipChoice } from '../../utils/recovery/tipChoice.ts';
import { tipOf } from '../../utils/recovery/tips.ts';
import type { TipValue } from '../../utils/recovery/values.ts';
import { dayWords } from './dateWords.ts';
import { countryName, numberWords } from './format.ts';

/** A text of the locale whose placeholders its type does not know, because which text it is shows only when it is read. */
const say = i18n.t as unknown as (key: string, count: number | undefined, named: Record<string, string>) => string;

/** A tip in words, as it may be read by whoever looks at the screen. */
export function tipWords({ tip, values, wording }: Pick<TipChoice, 'tip' | 'values' | 'wording'>) {
  const { act, other, plural } = tipOf(tip);
  const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueWords(value)]));
  const count = plural && values[plural];
  return {
    title: i18n.t(`tips.${tip}.title`),
    body: say(`tips.${tip}.${wording ?? 'body'}`, typeof count === 'number' ? count : undefined, named),
    ...(act && { act: say(`tips.${tip}.act`, undefined, {}) }),
    ...(other && { other: say(`tips.${tip}.other`, undefined, {}) }),
    /** How far its evidence goes. */
    note: i18n.t(`tips.${tip}.note`),
  };
}

/** What a fact is called, for those who want to switch it off. */
export function factName(fact: FactId): string {
  return i18n.t(`facts.${fact}`);
}

/** "Days since you applied: 12". */
export function factWords({ fact, value }: { fact: FactId; value: FactValue }): string {
  if (fact === 'app.daysPastPromise' && typeof value === 'number' && value < 0)
    return i18n.t('facts.line', { fact: i18n.t('facts.untilPromise'), value: numberWords(-value) });
  return i18n.t('facts.line', { fact: factName(fact), value: factValue(fact, value) });
}

/** Facts whose value is the person's or the employer's own words, or a place. */
const FREE: ReadonlySet<FactId> = new Set(['app.feedbackStrength', 'me.repeatTheme', 'ctx.region']);

function factValue(fact: FactId, value: FactValue): string {
  if (value === null) return i18n.t('facts.is.none');
  if (typeof value === 'boolean') return i18n.t(value ? 'facts.yes' : 'facts.no');
  if (typeof value === 'number') return numberWords(Math.round(value));
  return FREE.has(fact) ? value : say(`facts.is.${value}`, undefined, {});
}

function valueWords(value: TipValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberWords(value);
  if ('day' in value) return dayWords(momentOf(value.day, 12));
  if ('step' in value) return i18n.t(`tips.step.${value.step}`);
  return 'country' in value ? countryName(value.country) : i18n.t(`tips.${value.unnamed}`);
}
