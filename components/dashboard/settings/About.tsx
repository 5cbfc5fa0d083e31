import { i18n } from '#i18n';

/** Which version this is, and whose work is in it. */
export function About() {
  return (
    <>
      <p class="reading">{i18n.t('about.version', [import.meta.env.REBOUND_VERSION])}</p>
      {/* Made at the build, from what the package really contains: see modules/licences.ts. */}
      <a href="/THIRD-PARTY-LICENSES.txt" target="_blank" rel="noopener">
        {i18n.t('about.licences')}
      </a>
    </>
  );
}
