import type { LetterKind } from '../../../utils/journal/types.ts';
import { hrefOf } from '../route.ts';

/** Where a letter about an application is written; without a kind, the one that fits best. */
export function letterHref(applicationId: string, kind?: LetterKind): string {
  return hrefOf('letters', applicationId) + (kind ? `?kind=${kind}` : '');
}
