import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './Dialog.css';

interface Props {
  /** Its name for screen readers. */
  label: string;
  class?: string;
  /** It was closed, by Esc, by a click beside it, or by `close`: take it off the page. */
  onClose(): void;
  children: ComponentChildren;
}

/** A dialog that is open for as long as it is drawn. Closing it gives the focus back to where it was. */
export function Dialog({ label, class: name, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it
    <dialog
      ref={dialog}
      class={`dialog${name ? ` ${name}` : ''}`}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        // Only what lies beside the content is the dialog itself.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
