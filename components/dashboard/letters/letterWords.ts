import { i18n } from '#i18n';
import type { LetterKind } from '../../../utils/journal/types.ts';
import type { Finding } from '../../../utils/letters/lint.ts';
import { viaAgency } from '../../../utils/letters/recipientOf.ts';
import type { Written } from './compose.ts';

/** Where a thank-you is welcome and nobody waits for one. */
const NOT_EXPECTED = ['DE', 'AT', 'CH', 'NL', 'DK', 'SE', 'NO', 'FI', 'IS', 'JP'];

/** Whether a thank-you is usual there: elsewhere nobody has to write one. */
export function isThankYouExpected(country: string): boolean {
  return !NOT_EXPECTED.includes(country);
}

/** The name of a letter: "A thank-you (welcome, not expected)". */
export function letterName(kind: LetterKind, country: string): string {
  const name = i18n.t(`letters.kind.${kind}`);
  return kind === 'thankYou' && !isThankYouExpected(country) ? i18n.t('letters.notExpected', [name]) : name;
}

/** What one might want to change, in a sentence. */
export function findingWords(
  { rule, count = 0, found = '' }: Finding,
  { slots }: Pick<Written, 'slots'>,
  application: Parameters<typeof viaAgency>[0],
  languageName: string,
): string {
  switch (rule) {
    case 'tooShort':
    case 'tooLong':
    case 'manyQuestions':
    case 'thirdAsk':
      return i18n.t(`letters.lint.${rule}`, count, [String(count)]);
    case 'roleMissing':
      return slots.role ? i18n.t('letters.lint.roleMissing', [slots.role]) : i18n.t('letters.lint.roleUnknown');
    case 'recipient':
      return i18n.t(viaAgency(application) ? 'letters.lint.recipientAgency' : 'letters.lint.recipient');
    case 'greeting':
      return i18n.t('letters.lint.greeting', [languageName]);
    case 'blame':
    case 'unfilledSlot':
      return i18n.t(`letters.lint.${rule}`, [found]);
    case 'noSubject':
    case 'noQuestion':
    case 'onlyCheckingIn':
      return i18n.t(`letters.lint.${rule}`);
  }
}
