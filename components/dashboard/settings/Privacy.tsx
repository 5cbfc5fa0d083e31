import { i18n } from '#i18n';

/** What PRIVACY.md says as well, word for word (`tests/unit/store.test.ts`). */
const SAID = ['read', 'where', 'nobody', 'out', 'sealed', 'seen', 'windows', 'delete'] as const;

/** What Rebound reads, where that stays, and how it goes away again. */
export function Privacy() {
  return SAID.map((said) => (
    <p key={said} class="reading">
      {i18n.t(`about.privacy.${said}`)}
    </p>
  ));
}
