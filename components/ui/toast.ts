import { signal } from '@preact/signals';

export interface ToastMessage {
  text: string;
  /** Takes back what the message says. */
  undo?: () => void;
}

/** What was just done, said once; `Toasts` shows it. */
export const toast = signal<ToastMessage | undefined>();
