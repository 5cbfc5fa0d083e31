import { useSignal } from '@preact/signals';
import { Download } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { live } from '../../../utils/journal/live.ts';
import { counts } from '../../../utils/journal/queries.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { createBackup } from '../../../utils/transfer/createBackup.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { settings } from '../../ui/settings.ts';
import { toast } from '../../ui/toast.ts';
import { toDateInput } from '../dateInput.ts';
import './DataPage.css';
import { download } from './download.ts';
import { Restore } from './Restore.tsx';

/** Where the notes are, how many, the backup, and the way back from one. */
export function DataPage() {
  const count = useMemo(() => live(() => counts()), []);
  const busy = useSignal(false);

  const save = async () => {
    busy.value = true;
    try {
      const now = Date.now();
      const name = `rebound-${toDateInput(now)}.json`;
      download(name, JSON.stringify(await createBackup(db, now)));
      await changeSettings(() => ({ exportedAt: now }));
      toast.value = { text: i18n.t('transfer.exported', [name]) };
    } catch (error) {
      console.error(error);
      toast.value = { text: i18n.t('transfer.exportFailed') };
    }
    busy.value = false;
  };

  const numbers = count.value;
  const exportedAt = settings.value?.exportedAt;
  return (
    <div class="page">
      <h1>{i18n.t('dashboard.data')}</h1>
      <section>
        <h2>{i18n.t('transfer.where')}</h2>
        <p class="reading">{i18n.t('transfer.whereText')}</p>
        {numbers && (
          <dl class="numbers">
            <Pair name={i18n.t('transfer.applications')}>{numbers.applications.toLocaleString()}</Pair>
            <Pair name={i18n.t('transfer.events')}>{numbers.events.toLocaleString()}</Pair>
            <Pair name={i18n.t('transfer.postings')}>{numbers.postings.toLocaleString()}</Pair>
            {numbers.since && (
              <Pair name={i18n.t('transfer.since')}>
                <DateText at={numbers.since} />
              </Pair>
            )}
          </dl>
        )}
      </section>
      <section>
        <h2>{i18n.t('transfer.export')}</h2>
        <p class="reading">{i18n.t('transfer.exportText')}</p>
        <div class="row">
          <Button look="primary" icon={Download} disabled={busy.value} onClick={save}>
            {i18n.t('transfer.exportButton')}
          </Button>
          <span class="muted">{exportedAt ? <LastBackup at={exportedAt} /> : i18n.t('transfer.never')}</span>
        </div>
      </section>
      <Restore here={numbers?.applications} />
    </div>
  );
}

function LastBackup({ at }: { at: number }) {
  const [before, after] = i18n.t('transfer.last', ['|']).split('|');
  return (
    <>
      {before}
      <DateText at={at} />
      {after}
    </>
  );
}

/** A name and its value. */
export function Pair({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
