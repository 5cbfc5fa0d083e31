import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/Button.tsx';
import { CheckField } from '../../../ui/CheckField.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { TagsField } from '../../../ui/TagsField.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import { focusFirst } from '../../focusFirst.ts';
import { wordsOf } from './catchValues.ts';
import { LineField } from './LineField.tsx';

export type BankValues<Name extends string> = Record<Name | 'tags' | 'tick', string>;

interface Props<Name extends string> {
  /** Says which form of what, for the draft. */
  name: string;
  label: string;
  /** The first one has to be filled. */
  fields: readonly { name: Name; label: string; lines: number; hint?: string }[];
  start: Record<Name, string> & Partial<BankValues<Name>>;
  /** Tags in use elsewhere; without it there are none to be set. */
  suggest?: () => string[];
  /** A yes or no, in `tick`. */
  tick?: string;
  /** What was written; undefined when it could not be. */
  onSave(values: BankValues<Name>): Promise<unknown>;
  onRemove?: (() => Promise<unknown>) | undefined;
  onDone(): void;
  /** Something to be decided along with it. */
  children?: preact.ComponentChildren;
}

/** The form for one thing in a bank: a few texts, tags, perhaps a tick. It keeps what is being typed. */
export function BankForm<Name extends string>(props: Props<Name>) {
  const { name, label, fields, start, suggest, tick, onSave, onRemove, onDone, children } = props;
  const draft = useDraft<BankValues<Name>>(name, { tags: '', tick: '', ...start });
  const [wrong, setWrong] = useState(false);
  const { values, set } = draft;
  const first = fields[0]?.name;
  const change = (field: string, value: string) => set({ [field]: value } as Partial<BankValues<Name>>);

  const finish = async (work: () => Promise<unknown>) => {
    if (!(await work())) return;
    draft.forget();
    onDone();
  };
  return (
    <form
      class="form well"
      noValidate
      aria-label={label}
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        const missing = first !== undefined && !values[first].trim();
        setWrong(missing);
        if (missing) event.currentTarget.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
        else void finish(() => onSave(values));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <DraftNote draft={draft} />
      {fields.map((field) => (
        <LineField
          key={field.name}
          {...field}
          problem={wrong && field.name === first ? i18n.t('learning.needText') : undefined}
          value={values[field.name]}
          onValue={(value) => change(field.name, value)}
        />
      ))}
      {suggest && (
        <TagsField
          label={i18n.t('learning.tags')}
          value={wordsOf(values.tags)}
          suggest={suggest}
          onSave={(tags) => change('tags', tags.join(', '))}
        />
      )}
      {tick && <CheckField label={tick} checked={values.tick !== ''} onSave={(on) => change('tick', on ? '1' : '')} />}
      {children}
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
        {onRemove && (
          <span class="end">
            <Button look="quiet" onClick={() => finish(onRemove)}>
              {i18n.t('learning.remove')}
            </Button>
          </span>
        )}
      </div>
    </form>
  );
}
