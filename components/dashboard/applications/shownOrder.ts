import { signal } from '@preact/signals';
import type { Lines } from './lines.ts';

/** What the list shows, in its order: what "next" and "previous" of the panel go by. */
export const shownOrder = signal<Pick<Lines, 'at' | 'indexOf'> | undefined>();

/** The one before (-1) or after (1) that one in the list, past the line that closed ones fold under. */
export function neighbourOf(id: string, step: -1 | 1): string | undefined {
  const order = shownOrder.value;
  const index = order?.indexOf(id) ?? -1;
  if (!order || index < 0) return undefined;
  return (order.at(index + step) ?? order.at(index + 2 * step))?.id;
}
