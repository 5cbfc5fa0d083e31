import { i18n } from '#i18n';

export function LogPage() {
  return (
    <div class="page">
      <h1>{i18n.t('log.title')}</h1>
    </div>
  );
}
