import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';
import { SECTIONS } from './sections.ts';

/** What helps with the wait and with a no: the shelf, or one thing from it. */
export function RecoveryPage({ section, id, kind }: { section?: string; id?: string; kind?: string }) {
  const Section = section === undefined ? undefined : SECTIONS[section];
  if (Section) return <Section id={id} kind={kind} />;
  return (
    <div class="page">
      <h1>{i18n.t('recovery.title')}</h1>
      <ul>
        {Object.keys(SECTIONS).map((name) => (
          <li key={name}>
            <a href={hrefOf('recovery', name)}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
