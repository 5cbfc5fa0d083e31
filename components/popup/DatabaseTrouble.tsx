import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

/** Instead of an empty list: what happened, what was kept, what to do. */
export function DatabaseTrouble({ error }: { error: Error }) {
  return (
    <main>
      <section class="trouble" role="alert">
        <h2>{i18n.t('popup.errorTitle')}</h2>
        <p>{i18n.t('popup.error')}</p>
        <Button look="primary" onClick={() => location.reload()}>
          {i18n.t('popup.retry')}
        </Button>
        <p class="muted">{`${error.name}: ${error.message}`}</p>
      </section>
    </main>
  );
}
