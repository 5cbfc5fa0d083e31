import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Written } from '../../../utils/journal/journal.ts';
import { LARGEST_FILE, putDocument } from '../../../utils/journal/putDocument.ts';
import { DOCUMENT_KINDS, type RecordOf } from '../../../utils/journal/records.ts';
import { together } from '../../../utils/journal/together.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { numberWords } from '../../ui/format.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { focusFirst } from '../focusFirst.ts';
import { safeUrl } from '../safeUrl.ts';

interface Props {
  /** What is changed; nothing for a new version. */
  document?: RecordOf<'document'>;
  /** Where a new one is added. */
  applicationId?: string;
  /** Notes a new one where it was sent, together with it. */
  sentWith?(documentId: string): Promise<Written>;
  onDone(): void;
}

type Problem = 'name' | 'link' | 'file';

/** A version of a CV or a letter: a name is enough; a link or a small file, if wanted. */
export function DocumentForm({ document, applicationId, sentWith, onDone }: Props) {
  const draft = useDraft(`document:${document?.id ?? `new:${applicationId}`}`, {
    kind: document?.document ?? 'cv',
    name: document?.name ?? '',
    link: document?.link ?? '',
    notes: document?.notes ?? '',
  });
  const [file, setFile] = useState<File>();
  const [wrong, setWrong] = useState<Problem>();
  const { values, set } = draft;

  const save = async (form: HTMLFormElement) => {
    const name = values.name.trim() || (file?.name ?? '');
    const link = values.link.trim();
    const problem = !name
      ? 'name'
      : link && !safeUrl(link)
        ? 'link'
        : file && file.size > LARGEST_FILE
          ? 'file'
          : undefined;
    setWrong(problem);
    if (problem) return form.querySelector<HTMLElement>(`[name=${problem}]`)?.focus();
    const kind = DOCUMENT_KINDS.find((one) => one === values.kind) ?? 'other';
    const data = { document: kind, name, link: link || null, notes: values.notes.trim() || null };
    const change = async () => {
      // Read before the transaction, which would not wait for it.
      const attached = file && {
        name: file.name,
        type: file.type,
        data: new Uint8Array(await file.arrayBuffer()),
      };
      const id = document?.id ?? crypto.randomUUID();
      return together([() => putDocument(id, data, attached), ...(sentWith ? [() => sentWith(id)] : [])]);
    };
    const said = i18n.t(document ? 'dashboard.one.changed' : 'story.documents.added', [name]);
    if (!(await act(change, said))) return;
    draft.forget();
    onDone();
  };

  return (
    <form
      class="form well"
      noValidate
      aria-label={i18n.t(document ? 'story.documents.edit' : 'story.documents.add')}
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <DraftNote draft={draft} />
      <div class="form-pair">
        <FormField label={i18n.t('story.documents.kind')}>
          {(props) => (
            <select
              {...props}
              value={values.kind}
              onChange={(event) => set({ kind: event.currentTarget.value as 'cv' })}
            >
              {DOCUMENT_KINDS.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`story.documents.kinds.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField
          label={i18n.t('story.documents.name')}
          problem={wrong === 'name' ? i18n.t('story.documents.needName') : undefined}
        >
          {(props) => (
            <TextInput
              {...props}
              name="name"
              value={values.name}
              placeholder={i18n.t('story.documents.nameHint')}
              aria-required
              onValue={(name) => set({ name })}
            />
          )}
        </FormField>
      </div>
      <FormField
        label={i18n.t('story.documents.link')}
        problem={wrong === 'link' ? i18n.t('dashboard.one.urlWrong') : undefined}
      >
        {(props) => (
          <TextInput {...props} name="link" type="url" value={values.link} onValue={(link) => set({ link })} />
        )}
      </FormField>
      <FormField
        label={i18n.t(document?.fileId ? 'story.documents.otherFile' : 'story.documents.file')}
        hint={i18n.t('story.documents.fileHint')}
        problem={
          wrong === 'file'
            ? i18n.t('story.documents.tooLarge', [
                numberWords((file?.size ?? 0) / 1024 / 1024, { maximumFractionDigits: 1 }),
              ])
            : undefined
        }
      >
        {(props) => (
          <input {...props} name="file" type="file" onChange={(event) => setFile(event.currentTarget.files?.[0])} />
        )}
      </FormField>
      <div class="form-actions">
        <Button look="primary" type="submit">
          {i18n.t('story.save')}
        </Button>
        <Button
          onClick={() => {
            draft.forget();
            onDone();
          }}
        >
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
