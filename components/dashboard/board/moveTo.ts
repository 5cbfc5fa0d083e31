import { i18n } from '#i18n';
import { isClosed } from '../../../utils/journal/isClosed.ts';
import { journal, type Written } from '../../../utils/journal/journal.ts';
import type { Application, Stage } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';

/** Sets how far an application got; a closed one is open again. Says so, and can be taken back in one. */
export function moveTo(row: Application, stage: Stage): Promise<Written | undefined> {
  const said = i18n.t('ui.nowOf', [row.title || i18n.t('ui.untitled'), i18n.t(`stage.${stage}`)]);
  return act(
    () => (isClosed(row) ? journal.bulk([row.id], { stage, outcome: 'open' }) : journal.setStage(row.id, stage)),
    said,
  );
}
