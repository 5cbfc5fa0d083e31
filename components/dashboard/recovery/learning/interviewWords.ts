import { i18n } from '#i18n';
import type { Dated, Interview } from '../../../../utils/journal/types.ts';
import { dayWords } from '../../../ui/dateWords.ts';

/** "Video, round 2, yesterday". */
export function interviewWords({ kind, round, at }: Dated<Interview>): string {
  const words = [
    i18n.t(`story.interview.kinds.${kind}`),
    round !== undefined && i18n.t('story.interview.roundOf', [String(round)]),
    dayWords(at),
  ];
  return words.filter(Boolean).join(', ');
}
