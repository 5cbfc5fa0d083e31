import { i18n } from '#i18n';
import { numberWords } from '../../ui/format.ts';

/** What is being done and how far it is; `share` from 0 to 1. */
export function ProgressText({ what, share }: { what: string; share: number }) {
  return (
    <p class="muted">
      {i18n.t('transfer.progress', [what, numberWords(share, { style: 'percent', maximumFractionDigits: 0 })])}
    </p>
  );
}
