import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';

/** The head of a section of the recovery page: the way back to the shelf, its name, and what it is for. */
export function RecoveryHead({ title, intro }: { title: string; intro?: string }) {
  return (
    <div class="recovery-head">
      <a href={hrefOf('recovery')}>{i18n.t('recovery.back')}</a>
      <h1>{title}</h1>
      {intro && <p class="muted reading">{intro}</p>}
    </div>
  );
}
