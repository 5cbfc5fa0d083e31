import { useSignal } from '@preact/signals';
import { Upload } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { live } from '../../../utils/journal/live.ts';
import { sendOwn } from '../../../utils/sendOwn.ts';
import type { Backup } from '../../../utils/transfer/backupSchema.ts';
import { type Comparison, compare } from '../../../utils/transfer/compare.ts';
import type { Progress } from '../../../utils/transfer/eachChunk.ts';
import { readEncryptedHead } from '../../../utils/transfer/encryptedHead.ts';
import { merge } from '../../../utils/transfer/merge.ts';
import { readBefore } from '../../../utils/transfer/patch.ts';
import { MAX_BYTES, type Problem, readBackup } from '../../../utils/transfer/readBackup.ts';
import { restore, undoRestore } from '../../../utils/transfer/restore.ts';
import { Button } from '../../ui/Button.tsx';
import { dayWords } from '../../ui/dateWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { readOnly } from '../../ui/readOnly.ts';
import { toast } from '../../ui/toast.ts';
import { ProgressText } from './ProgressText.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { troubleWords } from './troubleWords.ts';
import { Unlock } from './Unlock.tsx';

type State =
  | { step: 'choose' }
  | { step: 'locked'; file: Blob }
  | { step: 'working'; what: string; share: number }
  | { step: 'preview'; backup: Backup; comparison: Comparison }
  | { step: 'problem'; problem: Problem }
  | { step: 'failed'; text: string };

/** Choose a file, see what it would change, merge it or replace what is here; undo. */
export function Restore() {
  const state = useSignal<State>({ step: 'choose' });
  const before = useMemo(() => live(async () => (await readBefore(db)) ?? null), []);

  const progress =
    (what: string): Progress =>
    (share) => {
      state.value = { step: 'working', what, share };
    };
  const read = async (file: Blob) => {
    const reading = progress(i18n.t('transfer.reading'));
    reading(0);
    try {
      if (file.size <= MAX_BYTES && (await readEncryptedHead(file))) {
        state.value = { step: 'locked', file };
        return;
      }
      const { backup, problem } = await readBackup(file, reading);
      state.value = backup
        ? { step: 'preview', backup, comparison: await compare(db, backup.tables) }
        : { step: 'problem', problem };
    } catch (error) {
      console.error(error);
      state.value = { step: 'failed', text: i18n.t('transfer.failed') };
    }
  };
  const change = async (
    what: string,
    how: (progress: Progress) => Promise<unknown>,
    said: string,
    undo?: () => void,
  ) => {
    if (readOnly.value) {
      toast.value = { text: i18n.t('ui.readOnly') };
      return;
    }
    const working = progress(what);
    working(0);
    try {
      await how(working);
      state.value = { step: 'choose' };
      toast.value = { text: said, undo };
      void sendOwn({ type: 'changed', applicationId: '' });
    } catch (error) {
      console.error(error);
      state.value = { step: 'failed', text: troubleWords(error, i18n.t('transfer.failed')) };
    }
  };
  const goBack = () =>
    change(i18n.t('transfer.undoing'), (working) => undoRestore(db, Date.now(), working), i18n.t('transfer.undone'));
  const use = ({ tables }: Backup, how: 'merge' | 'replace') =>
    how === 'merge'
      ? change(
          i18n.t('transfer.merging'),
          (working) => merge(db, tables, Date.now(), working),
          i18n.t('transfer.merged'),
          goBack,
        )
      : change(
          i18n.t('transfer.restoring'),
          (working) => restore(db, tables, Date.now(), working),
          i18n.t('transfer.restored'),
          goBack,
        );

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
          accept=".json,.rebound,application/json"
          disabled={value.step === 'working'}
          onChange={({ currentTarget: input }) => {
            const [file] = input.files ?? [];
            if (file) void read(file);
            // So that the same file can be chosen again.
            input.value = '';
          }}
        />
      </label>
      <div class="restore-status" role="status">
        {value.step === 'working' && <ProgressText what={value.what} share={value.share} />}
        {value.step === 'problem' && <ProblemText problem={value.problem} />}
        {value.step === 'failed' && <p class="restore-problem">{value.text}</p>}
      </div>
      {value.step === 'locked' && (
        <Unlock
          key={value.file}
          file={value.file}
          onOpen={read}
          onProblem={(problem) => (state.value = { step: 'problem', problem })}
          onCancel={() => (state.value = { step: 'choose' })}
        />
      )}
      {value.step === 'preview' && (
        <RestorePreview
          backup={value.backup}
          comparison={value.comparison}
          onUse={(how) => use(value.backup, how)}
          onCancel={() => (state.value = { step: 'choose' })}
        />
      )}
      {before.value && value.step === 'choose' && (
        <div class="row">
          <span class="muted">{i18n.t(`transfer.${before.value.how}At`, [dayWords(before.value.at)])}</span>
          <Button look="quiet" onClick={goBack}>
            {i18n.t('transfer.undo')}
          </Button>
        </div>
      )}
    </section>
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
