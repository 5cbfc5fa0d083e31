import { i18n } from '#i18n';
import type { Pay } from '../../utils/journal/types.ts';
import { numberRangeWords, numberWords } from './format.ts';

/** Pay as people say it: "€45,000 – €55,000 a year", "from £14.50 an hour". Empty when nothing is known. */
export function payWords(pay: Pay): string {
  const amount = amountWords(pay);
  return amount && pay.period ? i18n.t(`story.pay.per.${pay.period}`, [amount]) : amount;
}

function amountWords({ min, max, currency }: Pay): string {
  const digits = [min, max].every((one) => one === undefined || Number.isInteger(one)) ? 0 : 2;
  const options: Intl.NumberFormatOptions = {
    ...(isCurrency(currency) && { style: 'currency', currency }),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  };
  if (min === undefined) return max === undefined ? '' : i18n.t('story.pay.upTo', [numberWords(max, options)]);
  if (max === undefined) return i18n.t('story.pay.from', [numberWords(min, options)]);
  return min === max ? numberWords(min, options) : numberRangeWords(min, max, options);
}

/** Codes come from pages and from files: what is none may not break a view. */
function isCurrency(code: string | undefined): code is string {
  return code !== undefined && /^[A-Za-z]{3}$/.test(code);
}
