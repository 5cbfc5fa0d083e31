import { useSignal } from '@preact/signals';
import { ClipboardPaste, Upload } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import { live } from '../../../../utils/journal/live.ts';
import { sendOwn } from '../../../../utils/sendOwn.ts';
import {
  type ImportOptions,
  importRows,
  type LastImport,
  lastImport,
  undoImport,
} from '../../../../utils/transfer/import/importRows.ts';
import type { Planned } from '../../../../utils/transfer/import/planImport.ts';
import {
  type NamedTable,
  readPasted,
  readTables,
  type TableProblem,
  type Tables,
} from '../../../../utils/transfer/import/readTables.ts';
import { Button } from '../../../ui/Button.tsx';
import { dayWords } from '../../../ui/dateWords.ts';
import { numberWords } from '../../../ui/format.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { readOnly } from '../../../ui/readOnly.ts';
import { toast } from '../../../ui/toast.ts';
import { ProgressText } from '../ProgressText.tsx';
import { troubleWords } from '../troubleWords.ts';
import './PastApplications.css';
import { PasteTable } from './PasteTable.tsx';
import { TableReview } from './TableReview.tsx';

type State =
  | { step: 'choose' }
  | { step: 'paste' }
  | { step: 'working'; what: string; share: number }
  | { step: 'review'; tables: NamedTable[] }
  | { step: 'problem'; problem: TableProblem }
  | { step: 'failed'; text: string };

/** Choose a file or paste a table, see what is in it and what would become of it, bring it in; undo. */
export function PastApplications() {
  const state = useSignal<State>({ step: 'choose' });
  const last = useMemo(() => live(async () => (await lastImport()) ?? null), []);
  const { value } = state;

  const review = (found: Tables) => {
    state.value = found.tables ? { step: 'review', tables: found.tables } : { step: 'problem', problem: found.problem };
  };
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    state.value = { step: 'working', what: i18n.t('past.reading'), share: 0 };
    review(await readTables(file));
    // So that the same file can be chosen again.
    input.value = '';
  };
  const change = async (
    what: string,
    how: (working: (share: number) => void) => Promise<string>,
    undo?: () => void,
  ) => {
    if (readOnly.value) {
      toast.value = { text: i18n.t('ui.readOnly') };
      return;
    }
    const working = (share: number) => {
      state.value = { step: 'working', what, share };
    };
    working(0);
    try {
      const said = await how(working);
      state.value = { step: 'choose' };
      toast.value = { text: said, undo };
      void sendOwn({ type: 'changed', applicationId: '' });
    } catch (error) {
      console.error(error);
      state.value = { step: 'failed', text: troubleWords(error, i18n.t('past.failed')) };
    }
  };
  const goBack = () =>
    change(i18n.t('past.undoing'), async (progress) => {
      await undoImport(journal, progress);
      return i18n.t('past.undone');
    });
  const bring = (plan: readonly Planned[], choices: Pick<ImportOptions, 'undatedAt' | 'closeBefore'>) =>
    change(
      i18n.t('past.bringing'),
      async (progress) => doneWords(await importRows(plan, { ...choices, now: Date.now(), progress })),
      goBack,
    );

  return (
    <div class="past">
      <div class="row">
        <label class="button plain file-button">
          <Icon of={Upload} />
          {i18n.t('past.choose')}
          <input
            class="visually-hidden"
            type="file"
            accept=".csv,.tsv,.txt,.zip,text/csv,text/plain,application/zip"
            disabled={value.step === 'working'}
            onChange={(event) => read(event.currentTarget)}
          />
        </label>
        <Button
          icon={ClipboardPaste}
          disabled={value.step === 'working'}
          aria-expanded={value.step === 'paste'}
          onClick={() => (state.value = value.step === 'paste' ? { step: 'choose' } : { step: 'paste' })}
        >
          {i18n.t('past.paste')}
        </Button>
      </div>
      {value.step === 'paste' && (
        <PasteTable onRead={(text) => review(readPasted(text))} onCancel={() => (state.value = { step: 'choose' })} />
      )}
      <div class="restore-status" role="status">
        {value.step === 'working' && <ProgressText what={value.what} share={value.share} />}
        {value.step === 'problem' && <p class="restore-problem">{i18n.t(`past.problem.${value.problem}`)}</p>}
        {value.step === 'failed' && <p class="restore-problem">{value.text}</p>}
      </div>
      {value.step === 'review' && (
        <TableReview tables={value.tables} onBring={bring} onCancel={() => (state.value = { step: 'choose' })} />
      )}
      {last.value && value.step === 'choose' && (
        <div class="row">
          <span class="muted">{i18n.t('past.last', [doneWords(last.value), dayWords(last.value.at)])}</span>
          <Button look="quiet" onClick={goBack}>
            {i18n.t('past.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}

function doneWords({ added, joined }: LastImport): string {
  return [
    ...(added > 0 || joined === 0 ? [i18n.t('past.added', added, [numberWords(added)])] : []),
    ...(joined > 0 ? [i18n.t('past.joined', joined, [numberWords(joined)])] : []),
  ].join(' ');
}
