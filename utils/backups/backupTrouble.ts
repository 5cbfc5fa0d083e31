import type { Trouble } from './places.ts';

/** A backup that can't be made or kept, and why. */
export class BackupTrouble extends Error {
  readonly why: Trouble;
  constructor(why: Trouble) {
    super(`No backup: ${why}`);
    this.why = why;
  }
}

/** Names that browsers give to what went wrong with a file: https://developer.mozilla.org/docs/Web/API/DOMException */
const NAMES: Record<string, Trouble> = {
  NotAllowedError: 'notAllowed',
  SecurityError: 'notAllowed',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
};

/** Why something with a backup did not work, whoever threw it. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof BackupTrouble) return error.why;
  return NAMES[(error as Error | undefined)?.name ?? ''] ?? 'notKept';
}
