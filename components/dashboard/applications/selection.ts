import { signal } from '@preact/signals';
import type { Lines } from './lines.ts';

/** The ids of what is selected, in table, list and board. */
export const selection = signal<ReadonlySet<string>>(new Set());
/** Where a range begins. */
let from: string | undefined;

export function toggle(id: string): void {
  const next = new Set(selection.value);
  if (!next.delete(id)) next.add(id);
  selection.value = next;
  from = id;
}

/** Everything between the last one that was selected and this one. */
export function selectTo(id: string, lines: Lines): void {
  const [a, b] = [lines.indexOf(from ?? id), lines.indexOf(id)];
  if (a < 0) {
    toggle(id);
    return;
  }
  const next = new Set(selection.value);
  for (let at = Math.min(a, b); at <= Math.max(a, b); at++) {
    const row = lines.at(at);
    if (row) next.add(row.id);
  }
  selection.value = next;
}

export function selectAll(lines: Lines): void {
  const ids = new Set<string>();
  for (let at = 0; at < lines.count; at++) {
    const row = lines.at(at);
    if (row) ids.add(row.id);
  }
  selection.value = ids;
}

export function selectNone(): void {
  if (selection.value.size > 0) selection.value = new Set();
  from = undefined;
}
