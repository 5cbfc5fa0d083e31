import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { LetterKind } from '../../../utils/journal/types.ts';
import { SLOTS } from '../../../utils/letters/slots.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { compareNames } from '../../ui/format.ts';
import { focusFirst, focusLater } from '../focusFirst.ts';
import type { Values, Written } from './compose.ts';
import { toTemplate } from './toTemplate.ts';

interface Props {
  letter: Written;
  kind: LetterKind;
  templates: readonly RecordOf<'template'>[];
  onChoose(change: Partial<Values>): void;
}

/** Letters of the person's own: chosen, kept, renamed, deleted. */
export function Templates({ letter, kind, templates, onChoose }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [naming, setNaming] = useState<'new' | 'rename'>();
  const { template, language } = letter;
  const own = templates.filter((one) => one.letter === kind).sort((a, b) => compareNames(a.name, b.name));
  const toSummary = () => focusLater(() => details.current?.querySelector('summary'));
  const anew = { edited: '', subject: '', body: '' };
  const text = () => ({
    subject: toTemplate(letter.subject, letter.slots),
    body: toTemplate(letter.body, letter.slots),
    language,
  });
  const named = async (name: string) => {
    const isNew = naming === 'new' || !template;
    const written = await act(
      () =>
        isNew
          ? journal.put('template', { name, letter: kind, ...text() })
          : journal.put('template', { name }, template.id),
      i18n.t(isNew ? 'letters.template.saved' : 'letters.template.renamed', [name]),
    );
    if (!written) return;
    setNaming(undefined);
    toSummary();
    if (isNew) onChoose({ template: written.applicationId, ...anew });
  };

  return (
    <details ref={details} class="letter-templates" open={template !== undefined}>
      <summary>{i18n.t('letters.template.title', [String(own.length)])}</summary>
      <div class="form">
        {own.length > 0 && (
          <FormField label={i18n.t('letters.template.choose')}>
            {(props) => (
              <select
                {...props}
                value={template?.id ?? ''}
                onChange={(event) => {
                  const chosen = own.find(({ id }) => id === event.currentTarget.value);
                  onChoose({ template: chosen?.id ?? '', ...(chosen && { language: chosen.language }), ...anew });
                }}
              >
                <option value="">{i18n.t('letters.template.ours')}</option>
                {own.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        )}
        {letter.unknown.length > 0 && (
          <p class="letter-note">{i18n.t('letters.template.unknown', [letter.unknown.join(', ')])}</p>
        )}
        {naming ? (
          <NameForm
            name={naming === 'rename' ? (template?.name ?? '') : ''}
            onName={named}
            onCancel={() => {
              setNaming(undefined);
              toSummary();
            }}
          />
        ) : (
          <div class="form-actions">
            <Button onClick={() => setNaming('new')}>{i18n.t('letters.template.save')}</Button>
            {template && (
              <>
                <Button
                  onClick={async () => {
                    const said = i18n.t('letters.template.saved', [template.name]);
                    if (await act(() => journal.put('template', text(), template.id), said)) onChoose(anew);
                  }}
                >
                  {i18n.t('letters.template.update', [template.name])}
                </Button>
                <Button look="quiet" onClick={() => setNaming('rename')}>
                  {i18n.t('letters.template.rename')}
                </Button>
                <Button
                  look="quiet"
                  onClick={async () => {
                    const said = i18n.t('letters.template.deleted', [template.name]);
                    if (await act(() => journal.removeRecord('template', template.id), said)) toSummary();
                  }}
                >
                  {i18n.t('letters.template.delete')}
                </Button>
              </>
            )}
          </div>
        )}
        <p class="small muted">{i18n.t('letters.template.hint', [SLOTS.map((name) => `{${name}}`).join(' ')])}</p>
      </div>
    </details>
  );
}

function NameForm({ name, onName, onCancel }: { name: string; onName(name: string): void; onCancel(): void }) {
  return (
    <form
      class="row"
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get('name') ?? '').trim();
        if (typed) onName(typed);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <FormField label={i18n.t('letters.template.name')}>
        {(props) => <input {...props} type="text" name="name" required maxLength={100} defaultValue={name} />}
      </FormField>
      <Button type="submit">{i18n.t('story.save')}</Button>
      <Button look="quiet" onClick={onCancel}>
        {i18n.t('ui.cancel')}
      </Button>
    </form>
  );
}
