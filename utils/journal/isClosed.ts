import type { Application } from './types.ts';

/** True when it ended one way or another: nothing to wait for. */
export function isClosed({ outcome }: Pick<Application, 'outcome'>): boolean {
  return outcome !== 'open' && outcome !== 'onHold';
}
