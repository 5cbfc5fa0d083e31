import { ArrowLeft, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import './Side.css';

interface Props {
  label: string;
  onClose(): void;
  /** Controls of the bar, before the one that closes it. */
  beside?: ComponentChildren;
  children?: ComponentChildren;
}

/** The panel beside the list: takes the focus when it opens, and closes with Esc. */
export function Side({ label, onClose, beside, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={panel}
      class="side"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        const inside = event.target as HTMLElement;
        if (event.key === 'Escape' && !inside.closest('[popover]')) onClose();
      }}
    >
      {/* Where there is no room for the list, its heading is gone as well. */}
      <h1 class="visually-hidden side-heading">{i18n.t('dashboard.applications')}</h1>
      <div class="side-bar">
        <Button look="quiet" icon={ArrowLeft} onClick={onClose}>
          {i18n.t('dashboard.one.back')}
        </Button>
        {beside}
        <Button look="quiet" icon={X} label={i18n.t('dashboard.one.close')} onClick={onClose} />
      </div>
      <div class="side-body">{children}</div>
    </section>
  );
}
