import { i18n } from '#i18n';
import type { Feedback } from '../../../utils/journal/types.ts';
import { FEEDBACK_PARTS } from './eventWords.ts';

/** What they said as names and values, in the order in which it is asked; what is empty is left out. */
export function feedbackLines(feedback: Feedback): [name: string, value: string][] {
  const { stated, rating, theme, general } = feedback;
  const all: [string, string | undefined][] = [
    [i18n.t('learning.feedback.stated'), stated && i18n.t(`learning.feedback.statedAs.${stated}`)],
    ...FEEDBACK_PARTS.map((part): [string, string | undefined] => [i18n.t(`story.feedback.${part}`), feedback[part]]),
    [i18n.t('learning.feedback.themeShort'), theme],
    [i18n.t('learning.feedback.rating'), rating && i18n.t(`learning.feedback.rated.${rating}`)],
    [i18n.t('learning.feedback.general'), general ? i18n.t('learning.feedback.generalHint') : undefined],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}
