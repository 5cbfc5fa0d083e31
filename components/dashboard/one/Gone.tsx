import { i18n } from '#i18n';
import { undoneIds } from '../../../utils/journal/effective.ts';
import { journal } from '../../../utils/journal/journal.ts';
import type { JournalEvent } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';

/** An application of which only the history is left, with the way back. */
export function Gone({ history }: { history: JournalEvent[] }) {
  const dead = undoneIds(history);
  // What ended it: the latest deletion or undo that still counts.
  const last = history.findLast(
    (event) => (event.type === 'deleted' || event.type === 'undone') && !dead.has(event.id),
  );
  return (
    <div class="empty">
      <h2>{i18n.t('dashboard.one.gone')}</h2>
      {last && (
        <>
          <p>{i18n.t('dashboard.one.goneHint')}</p>
          <Button look="primary" onClick={() => act(() => journal.undo(last.id), i18n.t('ui.undone'))}>
            {i18n.t('dashboard.one.bringBack')}
          </Button>
        </>
      )}
    </div>
  );
}
