/** A `ref` for what opened because the person asked for it: its first field gets the keyboard. */
export function focusFirst(element: HTMLElement | null): void {
  element?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

/** Once what was open is gone: back to the control that opened it. */
export function focusLater(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}
