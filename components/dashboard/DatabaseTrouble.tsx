import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

/** The journal can't be read: what happened, what was kept, what to do. Never an empty list in silence. */
export function DatabaseTrouble({ error }: { error: Error }) {
  return (
    <div class="page" role="alert">
      <h1>{i18n.t('dashboard.error.title')}</h1>
      <section class="reading">
        <p>{i18n.t('dashboard.error.what')}</p>
        <p>{i18n.t('dashboard.error.kept')}</p>
        <p>{i18n.t('dashboard.error.todo')}</p>
        <Button look="primary" onClick={() => location.reload()}>
          {i18n.t('dashboard.error.retry')}
        </Button>
        <p class="muted small">{i18n.t('dashboard.error.detail', [`${error.name}: ${error.message}`])}</p>
      </section>
    </div>
  );
}
