import { i18n } from '#i18n';
import { BackupTrouble } from '../../../utils/backups/backupTrouble.ts';

/** Why something with data did not work: what happened, what was kept, what to do. `otherwise` when nothing is known about it. */
export function troubleWords(error: unknown, otherwise: string): string {
  if (error instanceof BackupTrouble) return i18n.t(`backups.trouble.${error.why}`);
  return isFull(error) ? i18n.t('transfer.full') : otherwise;
}

/** A full disk, also where it is wrapped by what was being done. */
function isFull(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && inner !== error && isFull(inner));
}
