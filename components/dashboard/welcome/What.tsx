import { i18n } from '#i18n';

/** What Rebound does by itself, and what it never does. */
export function What() {
  return (
    <>
      <p class="reading">{i18n.t('welcome.what.lead')}</p>
      <p class="reading">{i18n.t('welcome.what.itself')}</p>
      <section>
        <h2>{i18n.t('welcome.what.stays')}</h2>
        <p class="reading">{i18n.t('welcome.what.staysText')}</p>
      </section>
    </>
  );
}
