import type { ComponentChildren, TargetedToggleEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './Menu.css';
import { place } from './place.ts';

export interface MenuItem {
  text: string;
  /** For a choice among several: whether it is the present one. */
  checked?: boolean;
  onChoose(): void;
}

export interface MenuGroup {
  heading: string;
  items: MenuItem[];
}

interface Props {
  /** The menu's name, and that of its button. */
  label: string;
  /** What it offers, gathered when it opens. */
  groups(): MenuGroup[];
  /** What the button shows. */
  children: ComponentChildren;
  /** -1 where arrow keys lead to the button. */
  tabIndex?: number;
}

/** A button that opens a menu of choices: arrow keys, Home, End, first letters, Esc. */
export function Menu({ label, groups, children, tabIndex }: Props) {
  const id = useId();
  // A long list has many menus: each is made when it is opened, and there no longer than that.
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  // At once, not with the browser's word that it is open: a key pressed in between would be lost.
  useLayoutEffect(() => {
    if (!isOpen || !button.current || !list.current) return;
    list.current.showPopover();
    place(list.current, button.current);
    (items().find((item) => item.ariaChecked === 'true') ?? items()[0])?.focus();
  }, [isOpen]);

  const close = () => {
    list.current?.hidePopover();
    button.current?.focus();
  };
  const onToggle = (event: TargetedToggleEvent<HTMLElement>) => {
    // Not before it is closed: the browser gives the focus back first.
    if (event.newState === 'closed') setIsOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    const starts = (item: HTMLElement) => item.textContent?.toLowerCase().startsWith(event.key.toLowerCase());
    const typed = event.key.length === 1 && event.key !== ' ';
    const target =
      next !== undefined ? all[next] : typed ? [...all.slice(at + 1), ...all.slice(0, at)].find(starts) : undefined;
    if (event.key === 'Tab') close();
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    target.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class="menu-button"
        popovertarget={id}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        tabIndex={tabIndex}
        // Once it is there, the browser itself closes it at the next press.
        onClick={(event) => {
          if (isOpen) return;
          event.preventDefault();
          setIsOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          class="menu"
          popover="auto"
          role="menu"
          aria-label={label}
          onToggle={onToggle}
          onKeyDown={onKeyDown}
        >
          {groups().map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
            <div key={group.heading} role="group" aria-label={group.heading}>
              <div class="menu-heading" aria-hidden="true">
                {group.heading}
              </div>
              {group.items.map((item) => (
                <button
                  key={item.text}
                  type="button"
                  {...(item.checked === undefined
                    ? { role: 'menuitem' }
                    : { role: 'menuitemradio', 'aria-checked': item.checked })}
                  tabIndex={-1}
                  onClick={() => {
                    close();
                    item.onChoose();
                  }}
                >
                  {item.text}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
