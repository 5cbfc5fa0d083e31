import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../utils/journal/live.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import { emergencyNumber } from '../../../utils/recovery/emergencyNumber.ts';
import { helplineFor } from '../../../utils/recovery/helplineFor.ts';
import type { Settings } from '../../../utils/settings.ts';
import { compareNames } from '../../ui/format.ts';
import { now } from '../../ui/now.ts';
import { PersonItem } from '../people/PersonItem.tsx';
import { hrefOf } from '../route.ts';
import { CountryField } from '../settings/CountryField.tsx';
import { saveSettings } from '../settings/saveSettings.ts';
import { HelplineDoor } from './HelplineDoor.tsx';
import { MoreThanAJob } from './MoreThanAJob.tsx';
import { SearchHelp } from './SearchHelp.tsx';
import './SupportPage.css';

/** People to talk to: someone known, someone near, someone now. It is always here, whatever is muted, and asks nothing. */
export function SupportPage({ settings }: { settings: Settings }) {
  const { country } = settings;
  const emergency = emergencyNumber(country);
  return (
    <div class="page support">
      <div class="support-head">
        <h1>{i18n.t('support.title')}</h1>
        <p class="reading">{i18n.t('support.intro')}</p>
        <CountryField settings={settings} onChange={(chosen) => saveSettings(() => ({ country: chosen }))} />
      </div>
      <ol class="doors">
        <li>
          <h2>{i18n.t('support.known.title')}</h2>
          <p class="reading">{i18n.t('support.known.text')}</p>
          <Supporters />
          <p>
            <a href={`${hrefOf('recovery', 'lines')}?kind=justListen`}>{i18n.t('support.known.line')}</a>
          </p>
        </li>
        <li>
          <h2>{i18n.t('support.near.title')}</h2>
          <p class="reading">{i18n.t('support.near.text')}</p>
        </li>
        <li>
          <h2>{i18n.t('support.line.title')}</h2>
          <HelplineDoor line={helplineFor(country, now.value)} country={country} />
        </li>
      </ol>
      <p class="reading support-danger">
        {emergency ? (
          <a href={`tel:${emergency}`}>{i18n.t('support.danger', [emergency])}</a>
        ) : (
          i18n.t('support.dangerAnywhere')
        )}
      </p>
      <MoreThanAJob askedAt={settings.recovery.askedSupportAt} />
      <SearchHelp country={country} />
    </div>
  );
}

/** Those who were noted as people who support. */
function Supporters() {
  const people = useMemo(() => live(() => recordsOf('person')), []);
  const known = (people.value ?? [])
    .filter(({ role }) => role === 'supports')
    .sort((a, b) => compareNames(a.name, b.name));
  if (known.length > 0)
    return (
      <ul class="supporters">
        {known.map((one) => (
          <li key={one.id}>
            <PersonItem person={one} applications={[]} />
          </li>
        ))}
      </ul>
    );
  return (
    <p class="muted reading">
      {i18n.t('support.known.nobody')} <a href={hrefOf('people', 'new')}>{i18n.t('support.known.add')}</a>
    </p>
  );
}
