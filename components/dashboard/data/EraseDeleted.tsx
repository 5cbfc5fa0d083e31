import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { live } from '../../../utils/journal/live.ts';
import { countDeleted, eraseDeleted } from '../../../utils/transfer/eraseDeleted.ts';
import { Button } from '../../ui/Button.tsx';
import { readOnly } from '../../ui/readOnly.ts';
import { toast } from '../../ui/toast.ts';
import { troubleWords } from './troubleWords.ts';

/** What was deleted still has its history, for undoing: this removes it. Asked once more, in place. */
export function EraseDeleted() {
  const count = useMemo(() => live(() => countDeleted(db)), []);
  const asking = useSignal(false);
  const yes = useRef<HTMLButtonElement>(null);
  const deleted = count.value ?? 0;
  useEffect(() => {
    if (asking.value) yes.current?.focus();
  }, [asking.value]);

  const erase = async () => {
    asking.value = false;
    if (readOnly.value) {
      toast.value = { text: i18n.t('ui.readOnly') };
      return;
    }
    try {
      toast.value = { text: i18n.t('transfer.deleted.done', await eraseDeleted(db)) };
    } catch (error) {
      console.error(error);
      toast.value = { text: troubleWords(error, i18n.t('ui.failed')) };
    }
  };

  return (
    <section aria-labelledby="deleted">
      <h2 id="deleted">{i18n.t('transfer.deleted.title')}</h2>
      <p class="reading">{i18n.t('transfer.deleted.text')}</p>
      {deleted === 0 ? (
        <p class="muted">{i18n.t('transfer.deleted.none')}</p>
      ) : (
        <div class="row">
          {asking.value ? (
            <>
              <span>{i18n.t('transfer.deleted.ask', deleted)}</span>
              <button ref={yes} type="button" class="button plain" onClick={erase}>
                {i18n.t('transfer.deleted.yes')}
              </button>
              <Button
                look="quiet"
                onClick={() => {
                  asking.value = false;
                }}
              >
                {i18n.t('ui.cancel')}
              </Button>
            </>
          ) : (
            <Button
              onClick={() => {
                asking.value = true;
              }}
            >
              {i18n.t('transfer.deleted.button', deleted)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
