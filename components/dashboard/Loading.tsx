import { i18n } from '#i18n';

/** Nothing for a tenth of a second, then a few words. */
export function Loading() {
  return <p class="loading">{i18n.t('dashboard.loading')}</p>;
}
