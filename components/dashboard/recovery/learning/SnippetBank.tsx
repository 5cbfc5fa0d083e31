import { Copy } from 'lucide';
import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { Loading } from '../../Loading.tsx';
import { copyText } from '../../one/copyText.ts';
import type { SectionProps } from '../sections.ts';
import { Bank } from './Bank.tsx';
import { BankForm } from './BankForm.tsx';
import { BankItem } from './BankItem.tsx';
import { useRecords } from './useRecords.ts';

type Snippet = RecordOf<'snippet'>;

/** Sentences worth using again. `#/recovery/snippets/ID?kind=new` keeps one from an application. */
export function SnippetBank({ id, kind }: SectionProps) {
  const snippets = useRecords('snippet');
  if (!snippets) return <Loading />;
  return (
    <Bank
      title={i18n.t('learning.snippets.title')}
      intro={i18n.t('learning.snippets.intro')}
      add={i18n.t('learning.snippets.add')}
      empty={{ title: i18n.t('learning.snippets.emptyTitle'), text: i18n.t('learning.snippets.empty') }}
      rows={snippets.toSorted((a, b) => b.updatedAt - a.updatedAt)}
      idOf={(snippet) => snippet.id}
      textOf={({ text }) => text}
      adding={kind === 'new'}
      form={(onDone) => <SnippetForm applicationId={id} onDone={onDone} />}
      row={(snippet) => (
        <BankItem
          name={snippet.text}
          acts={
            <Button
              look="quiet"
              icon={Copy}
              label={i18n.t('learning.snippets.copyOf', [snippet.text])}
              onClick={() => copyText(snippet.text)}
            />
          }
          form={(onDone) => <SnippetForm snippet={snippet} onDone={onDone} />}
        />
      )}
    />
  );
}

interface FormProps {
  snippet?: Snippet;
  applicationId?: string | undefined;
  onDone(): void;
}

function SnippetForm({ snippet, applicationId, onDone }: FormProps) {
  return (
    <BankForm
      name={`snippet:${snippet?.id ?? 'new'}`}
      label={snippet ? i18n.t('learning.edit', [snippet.text]) : i18n.t('learning.snippets.add')}
      fields={[{ name: 'text', label: i18n.t('learning.snippets.text'), lines: 3 }]}
      start={{ text: snippet?.text ?? '' }}
      onSave={(values) => {
        const text = values.text.trim();
        const said = i18n.t(snippet ? 'learning.changed' : 'learning.saved', [text]);
        const data = { text, ...(applicationId && { applicationId }) };
        return act(() => journal.put('snippet', data, snippet?.id), said);
      }}
      onRemove={
        snippet &&
        (() => act(() => journal.removeRecord('snippet', snippet.id), i18n.t('learning.removed', [snippet.text])))
      }
      onDone={onDone}
    />
  );
}
