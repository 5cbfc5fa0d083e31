import { i18n } from '#i18n';

export function PeoplePage() {
  return (
    <div class="page">
      <h1>{i18n.t('people.title')}</h1>
    </div>
  );
}
