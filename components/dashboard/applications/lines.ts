import type { Application } from '../../../utils/journal/types.ts';
import type { Selected } from './selectRows.ts';

/** What a list shows line by line: the open ones, the line that closed ones fold under, the closed ones. */
export interface Lines {
  count: number;
  /** Undefined for the folding line. */
  at(index: number): Application | undefined;
  /** -1 when it is not shown. */
  indexOf(id: string): number;
  /** Its key in a list: the id, or `fold`. */
  keyAt(index: number): string;
  closed: number;
}

export function linesOf({ open, closed }: Selected, unfolded: boolean): Lines {
  const foldAt = closed.length > 0 ? open.length : -1;
  const at = (index: number) => (foldAt < 0 || index < foldAt ? open[index] : closed[index - foldAt - 1]);
  return {
    count: open.length + (closed.length > 0 ? 1 + (unfolded ? closed.length : 0) : 0),
    closed: closed.length,
    at,
    keyAt: (index) => at(index)?.id ?? 'fold',
    indexOf(id) {
      if (id === 'fold') return foldAt;
      const found = open.findIndex((one) => one.id === id);
      if (found >= 0 || !unfolded) return found;
      const shown = closed.findIndex((one) => one.id === id);
      return shown < 0 ? -1 : foldAt + 1 + shown;
    },
  };
}
