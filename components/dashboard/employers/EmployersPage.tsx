import { i18n } from '#i18n';

export function EmployersPage({ companyKey: _ }: { companyKey: string | undefined }) {
  return (
    <div class="page">
      <h1>{i18n.t('employers.title')}</h1>
    </div>
  );
}
