import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/Button.tsx';
import { focusFirst } from '../../focusFirst.ts';

/** Room for a table that was copied from somewhere. */
export function PasteTable({ onRead, onCancel }: { onRead(text: string): void; onCancel(): void }) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      class="form past-paste"
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onRead(text);
      }}
    >
      <label for={id}>{i18n.t('past.pasteHere')}</label>
      <textarea
        id={id}
        rows={8}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="form-actions">
        <Button look="primary" type="submit" disabled={!text.trim()}>
          {i18n.t('past.read')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
