import type { ComponentChildren, TargetedToggleEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { place } from '../../ui/place.ts';
import './Popover.css';

interface Props {
  label: string;
  /** What the button shows. */
  children: ComponentChildren;
  /** What is in it; made when it opens. */
  content(close: () => void): ComponentChildren;
}

/** A button that opens a small group of controls. Esc, or a press elsewhere, closes it. */
export function Popover({ label, children, content }: Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const onToggle = (event: TargetedToggleEvent<HTMLElement>) => {
    // Not before it is closed: the browser gives the focus back first.
    if (event.newState === 'closed') setIsOpen(false);
    if (event.newState !== 'open' || !button.current || !box.current) return;
    place(box.current, button.current);
    box.current.querySelector<HTMLElement>('input, select, button')?.focus();
  };
  return (
    <>
      <button ref={button} type="button" class="button plain" popovertarget={id} aria-expanded={isOpen}>
        {children}
      </button>
      <div
        ref={box}
        id={id}
        class="popover"
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={(event) => event.newState === 'open' && setIsOpen(true)}
        onToggle={onToggle}
      >
        {isOpen &&
          content(() => {
            box.current?.hidePopover();
            button.current?.focus();
          })}
      </div>
    </>
  );
}
