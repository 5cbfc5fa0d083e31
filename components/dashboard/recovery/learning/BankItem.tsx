import { Pencil } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/Button.tsx';
import { focusLater } from '../../focusFirst.ts';

interface Props {
  /** What it is called. */
  name: string;
  tags?: readonly string[] | undefined;
  /** Something more to do with it, beside changing it. */
  acts?: ComponentChildren;
  form(onDone: () => void): ComponentChildren;
  children?: ComponentChildren;
}

/** One thing in a bank, changed where it stands. */
export function BankItem({ name, tags, acts, form, children }: Props) {
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLDivElement>(null);
  if (editing)
    return (
      <div class="learn-row" ref={item}>
        {form(() => {
          setEditing(false);
          focusLater(() => item.current?.querySelector('.learn-edit button'));
        })}
      </div>
    );
  return (
    <div class="learn-row" ref={item}>
      <div class="learn-row-what">
        <p class="learn-name" dir="auto">
          {name}
        </p>
        {tags && tags.length > 0 && (
          <ul class="learn-tags" aria-label={i18n.t('learning.tags')}>
            {tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
      <div class="learn-row-acts">
        {acts}
        <span class="learn-edit">
          <Button look="quiet" icon={Pencil} label={i18n.t('learning.edit', [name])} onClick={() => setEditing(true)} />
        </span>
      </div>
    </div>
  );
}
