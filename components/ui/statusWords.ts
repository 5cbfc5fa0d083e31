import { i18n } from '#i18n';
import type { Application } from '../../utils/journal/types.ts';

/** Where an application stands, in a word or two: the stage while it is open, else how it ended. */
export function statusWords({ stage, outcome }: Pick<Application, 'stage' | 'outcome'>): string {
  if (outcome === 'open') return i18n.t(`stage.${stage}`);
  return outcome === 'rejected' ? i18n.t(`outcome.noAfter.${stage}`) : i18n.t(`outcome.${outcome}`);
}
