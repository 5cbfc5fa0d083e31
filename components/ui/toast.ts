import { signal } from '@preact/signals';

export interface ToastMessage {
  text: string;
  /** Takes back what the message says. */
  undo?: () => void;
}

/** A message on the screen; `stays` milliseconds unless somebody points at it. */
export interface ShownToast extends ToastMessage {
  id: number;
  stays: number;
}

/** How long messages stay; with an undo as long as it takes to have second thoughts. The timeline keeps the undo for later. */
const STAYS = { undo: 20_000, plain: 8000 };
const MOST = 3;
let ids = 0;

/** What was just done, each said once, the latest last; `Toasts` shows them. */
export const toasts = signal<readonly ShownToast[]>([]);

/** Says something, and answers with its number. What is said again takes the place of its first time; beyond three, the oldest goes. */
export function say(text: string, undo?: () => void): number {
  const others = toasts.value.filter((one) => one.text !== text || one.undo || undo);
  toasts.value = [...others, { id: ++ids, text, undo, stays: undo ? STAYS.undo : STAYS.plain }].slice(-MOST);
  return ids;
}

/** Takes a message off the screen; without an id, all of them. */
export function dismiss(id?: number): void {
  toasts.value = id === undefined ? [] : toasts.value.filter((one) => one.id !== id);
}

/** The latest message. Setting it says it; undefined clears the screen. */
export const toast = {
  get value(): ToastMessage | undefined {
    return toasts.value.at(-1);
  },
  set value(message: ToastMessage | undefined) {
    if (message) say(message.text, message.undo);
    else dismiss();
  },
};
