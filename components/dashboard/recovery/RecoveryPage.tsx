import { i18n } from '#i18n';
import { Happened } from './Happened.tsx';
import { KeptStrengths } from './learning/KeptStrengths.tsx';
import './learning/Learning.css';
import { Pile } from './learning/Pile.tsx';
import { Offers } from './Offers.tsx';
import './RecoveryPage.css';
import { Shelf } from './Shelf.tsx';
import { SECTIONS } from './sections.ts';

/** What helps with the wait and with a no: what just happened, what may help now, and the shelf; or one thing from it. */
export function RecoveryPage({ section, id, kind }: { section?: string; id?: string; kind?: string }) {
  const Section = section === undefined ? undefined : SECTIONS[section];
  // Another thing of the same section is another form.
  if (Section) return <Section key={`${id} ${kind}`} id={id} kind={kind} />;
  return (
    <div class="page recovery">
      <h1>{i18n.t('recovery.title')}</h1>
      <Happened />
      <Offers />
      <KeptStrengths />
      <Pile />
      <Shelf />
    </div>
  );
}
