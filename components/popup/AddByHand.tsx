import { Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../utils/journal/journal.ts';
import type { TabView } from '../../utils/messages.ts';
import { act } from '../ui/act.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  view: TabView | null | undefined;
  /** What else stands in the last line. */
  children: ComponentChildren;
}

/** The last line, with a small form for an application that no page told us about. */
export function AddByHand({ view, children }: Props) {
  const [open, setOpen] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const button = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (open) form.current?.querySelector('input')?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    setWrong(undefined);
    queueMicrotask(() => button.current?.querySelector('button')?.focus());
  };

  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(form.current!, event.submitter);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const [title, company, url] = [text('title'), text('company'), text('url')];
    const miss = (name: string, said: string) => {
      setWrong(said);
      form.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus();
    };
    if (!title) return miss('title', i18n.t('popup.needTitle'));
    if (!company) return miss('company', i18n.t('popup.needCompany'));
    if (url && !/^https?:\/\/[^/]/i.test(url)) return miss('url', i18n.t('popup.urlWrong'));
    const typed = { title, company, ...(url && { url, site: new URL(url).hostname }) };
    const stage = data.get('stage') === 'applied' ? 'applied' : 'saved';
    const written = await act(() => journal.addByHand({ typed }, stage), i18n.t('popup.noted', [title]));
    if (written) close();
  };

  if (!open)
    return (
      <div class="foot" ref={button}>
        <Button look="quiet" icon={Plus} onClick={() => setOpen(true)}>
          {i18n.t('popup.add')}
        </Button>
        {children}
      </div>
    );
  const field = (name: 'title' | 'company' | 'url', value = '') => (
    <label>
      {i18n.t(`popup.${name}`)}
      <input
        {...(name === 'url' ? { type: 'url', maxLength: 2000 } : { type: 'text', maxLength: 300, required: true })}
        name={name}
        defaultValue={value}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
      />
    </label>
  );
  return (
    <>
      <form
        class="add"
        ref={form}
        noValidate
        aria-labelledby={`${id}-name`}
        onSubmit={add}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Esc would close the popup, and what was typed with it.
          event.preventDefault();
          close();
        }}
      >
        <h2 id={`${id}-name`}>{i18n.t('popup.add')}</h2>
        <div class="fields">
          {field('title', view && !view.posting ? (view.title?.slice(0, 300) ?? '') : '')}
          {field('company')}
          {field('url', view && !view.posting ? view.url : '')}
        </div>
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </p>
        <div class="actions">
          <Button look="primary" type="submit" name="stage" value="applied">
            {i18n.t('popup.iApplied')}
          </Button>
          <Button type="submit" name="stage" value="saved">
            {i18n.t('popup.save')}
          </Button>
          <Button look="quiet" onClick={close}>
            {i18n.t('ui.cancel')}
          </Button>
        </div>
      </form>
      <div class="foot">{children}</div>
    </>
  );
}
