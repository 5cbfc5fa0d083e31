import { useSignal } from '@preact/signals';
import { Braces, CalendarDays, type IconNode, Table } from 'lucide';
import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { Button } from '../../ui/Button.tsx';
import { privacy } from '../../ui/privacy.ts';
import { toast } from '../../ui/toast.ts';
import { toDateInput } from '../dateInput.ts';
import { download } from './download.ts';
import { type ExportSource, exportSource } from './exportSource.ts';
import { calendarWords, columnWords } from './exportWords.ts';
import { troubleWords } from './troubleWords.ts';

interface Kind {
  id: 'csv' | 'ics' | 'json';
  icon: IconNode;
  type: string;
  /** What makes the file is read when somebody wants one. */
  write(source: ExportSource): Promise<string | Blob>;
}

const KINDS: Kind[] = [
  {
    id: 'csv',
    icon: Table,
    type: 'text/csv;charset=utf-8',
    async write({ applications, discretion, documents }) {
      const { applicationsCsv } = await import('../../../utils/transfer/applicationsCsv.ts');
      return applicationsCsv(applications, discretion, { label: columnWords, documents });
    },
  },
  {
    id: 'ics',
    icon: CalendarDays,
    type: 'text/calendar;charset=utf-8',
    async write({ applications, discretion, people }) {
      const { toCalendar } = await import('../../../utils/transfer/toCalendar.ts');
      return toCalendar(applications, { discretion, words: calendarWords, people });
    },
  },
  {
    id: 'json',
    icon: Braces,
    type: 'application/json',
    async write({ applications, records, discretion }) {
      const { jsonFile } = await import('../../../utils/transfer/toJson.ts');
      const [events, postings] = await Promise.all([db.events.toArray(), db.postings.toArray()]);
      return jsonFile({ applications, records, events, postings }, Date.now(), discretion);
    },
  },
];

/** Files for other programs, each with what it is for. */
export function Export() {
  const named = useSignal(false);
  const busy = useSignal(false);
  const anyPrivate = (privacy.value?.size ?? 0) > 0;

  const save = async ({ id, type, write }: Kind) => {
    busy.value = true;
    try {
      const name = `rebound-${i18n.t('transfer.files.name')}-${toDateInput(Date.now())}.${id}`;
      download(name, await write(await exportSource(named.value)), type);
      toast.value = { text: i18n.t('transfer.files.saved', [name]) };
    } catch (error) {
      console.error(error);
      toast.value = { text: troubleWords(error, i18n.t('transfer.files.failed')) };
    }
    busy.value = false;
  };

  return (
    <section aria-labelledby="files">
      <h2 id="files">{i18n.t('transfer.files.title')}</h2>
      <p class="reading">{i18n.t('transfer.files.text')}</p>
      {anyPrivate && (
        <label class="choice">
          <input
            type="checkbox"
            checked={named.value}
            onChange={(event) => {
              named.value = event.currentTarget.checked;
            }}
          />
          {i18n.t('transfer.files.named')}
        </label>
      )}
      <ul class="files">
        {KINDS.map((kind) => (
          <li key={kind.id}>
            <Button icon={kind.icon} disabled={busy.value} onClick={() => save(kind)}>
              {i18n.t(`transfer.files.${kind.id}`)}
            </Button>
            <span>{i18n.t(`transfer.files.${kind.id}Text`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
