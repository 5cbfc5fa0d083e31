import { useSignal } from '@preact/signals';
import { Upload } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { live } from '../../../utils/journal/live.ts';
import { sendOwn } from '../../../utils/sendOwn.ts';
import type { Backup } from '../../../utils/transfer/backupSchema.ts';
import { type Problem, readBackup } from '../../../utils/transfer/readBackup.ts';
import { restore, restoredAt, undoRestore } from '../../../utils/transfer/restore.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { dayWords } from '../../ui/dateWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { readOnly } from '../../ui/readOnly.ts';
import { toast } from '../../ui/toast.ts';
import { Pair } from './DataPage.tsx';

type State =
  | { step: 'choose' }
  | { step: 'reading' }
  | { step: 'preview'; backup: Backup }
  | { step: 'problem'; problem: Problem };

/** Choose a file, see what is in it, replace what is here; undo. `here` is how many applications there are now. */
export function Restore({ here }: { here: number | undefined }) {
  const state = useSignal<State>({ step: 'choose' });
  const before = useMemo(() => live(() => restoredAt(db)), []);

  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // So that the same file can be chosen again.
    input.value = '';
    if (!file) return;
    state.value = { step: 'reading' };
    const { backup, problem } = await readBackup(file);
    state.value = backup ? { step: 'preview', backup } : { step: 'problem', problem };
  };
  const change = async (how: () => Promise<void>, said: string, undo?: () => void) => {
    if (readOnly.value) {
      toast.value = { text: i18n.t('ui.readOnly') };
      return;
    }
    try {
      await how();
      state.value = { step: 'choose' };
      toast.value = { text: said, undo };
      void sendOwn({ type: 'changed', applicationId: '' });
    } catch (error) {
      console.error(error);
      toast.value = { text: i18n.t('transfer.failed') };
    }
  };
  const goBack = () => change(() => undoRestore(db, Date.now()), i18n.t('transfer.undone'));
  const replace = (backup: Backup) =>
    change(() => restore(db, backup.tables, Date.now()), i18n.t('transfer.restored'), goBack);

  const { value } = state;
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{i18n.t('transfer.import')}</h2>
      <p class="reading">{i18n.t('transfer.importText')}</p>
      <label class="button plain file-button">
        <Icon of={Upload} />
        {i18n.t('transfer.choose')}
        <input
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          onChange={(event) => read(event.currentTarget)}
        />
      </label>
      <div class="restore-status" role="status">
        {value.step === 'reading' && <p class="muted">{i18n.t('transfer.reading')}</p>}
        {value.step === 'problem' && <ProblemText problem={value.problem} />}
      </div>
      {value.step === 'preview' && (
        <Preview
          backup={value.backup}
          here={here}
          onReplace={() => replace(value.backup)}
          onCancel={() => (state.value = { step: 'choose' })}
        />
      )}
      {before.value && value.step === 'choose' && (
        <div class="row">
          <span class="muted">{i18n.t('transfer.restoredAt', [dayWords(before.value)])}</span>
          <Button look="quiet" onClick={goBack}>
            {i18n.t('transfer.undo')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface PreviewProps {
  backup: Backup;
  here: number | undefined;
  onReplace(): void;
  onCancel(): void;
}

function Preview({ backup, here, onReplace, onCancel }: PreviewProps) {
  const { applications } = backup.tables;
  const applied = applications.flatMap((one) => one.appliedAt ?? []).sort((a, b) => a - b);
  const [first, last] = [applied[0], applied.at(-1)];
  return (
    <div class="restore-preview">
      <h3>{i18n.t('transfer.preview')}</h3>
      <dl class="numbers">
        <Pair name={i18n.t('transfer.applications')}>{applications.length.toLocaleString()}</Pair>
        <Pair name={i18n.t('transfer.from')}>
          <DateText at={Date.parse(backup.exportedAt)} />
        </Pair>
        {first !== undefined && (
          <Pair name={i18n.t('transfer.first')}>
            <DateText at={first} />
          </Pair>
        )}
        {last !== undefined && (
          <Pair name={i18n.t('transfer.latest')}>
            <DateText at={last} />
          </Pair>
        )}
        {here !== undefined && <Pair name={i18n.t('transfer.here')}>{i18n.t('transfer.count', here)}</Pair>}
      </dl>
      <div class="row">
        <Button look="primary" onClick={onReplace}>
          {i18n.t('transfer.replace')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
      </div>
    </div>
  );
}

function ProblemText({ problem: { kind, where } }: { problem: Problem }) {
  return (
    <div class="restore-problem">
      <p>
        <strong>{i18n.t('transfer.kept')}</strong> {i18n.t(`transfer.${kind}`)}
      </p>
      {where && <p class="small">{i18n.t('transfer.damagedAt', [where])}</p>}
    </div>
  );
}
