import { ChevronDown } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Application, OUTCOMES, SOURCES, STAGES } from '../../../utils/journal/types.ts';
import { compareNames } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Checks } from './Checks.tsx';
import { type Choice, choice, choose } from './choice.ts';
import { outcomeName } from './filterWords.ts';
import { Popover } from './Popover.tsx';

interface Props {
  all: readonly Application[];
  siteNames: Readonly<Record<string, string>>;
}

const ENDS: Choice['outcomes'] = ['open', 'closed', ...OUTCOMES.filter((one) => one !== 'open')];
/** So many names are offered while one is typed. */
const OFFERED = 300;

/** The menus that narrow the list down. What they offer is gathered when they open. */
export function FilterMenus({ all, siteNames }: Props) {
  return (
    <>
      <FilterMenu name={i18n.t('find.status')} content={() => <Status />} />
      <FilterMenu name={i18n.t('find.found')} content={() => <Found all={all} siteNames={siteNames} />} />
      <FilterMenu name={i18n.t('find.tags')} content={() => <Tags all={all} />} />
      <FilterMenu name={i18n.t('find.dates')} content={() => <Dates />} />
      <FilterMenu name={i18n.t('find.more')} content={() => <More all={all} />} />
    </>
  );
}

function FilterMenu({ name, content }: { name: string; content(): preact.JSX.Element }) {
  return (
    <Popover label={name} content={content}>
      {name}
      <Icon of={ChevronDown} size={14} />
    </Popover>
  );
}

function Status() {
  const { stages, outcomes } = choice.value;
  return (
    <>
      <Checks
        legend={i18n.t('find.outcomes')}
        options={ENDS}
        nameOf={outcomeName}
        chosen={outcomes}
        onChange={(chosen) => choose({ outcomes: chosen })}
      />
      <Checks
        legend={i18n.t('find.stages')}
        options={STAGES}
        nameOf={(one) => i18n.t(`stage.${one}`)}
        chosen={stages}
        onChange={(chosen) => choose({ stages: chosen })}
      />
    </>
  );
}

function Found({ all, siteNames }: Props) {
  const { sources, sites, remote } = choice.value;
  const used = [...new Set([...all.map(({ site }) => site), ...sites])].filter(Boolean);
  const nameOf = (site: string) => siteNames[site] ?? site;
  return (
    <>
      <Checks
        legend={i18n.t('find.sources')}
        options={SOURCES}
        nameOf={(one) => i18n.t(`find.source.${one}`)}
        chosen={sources}
        onChange={(chosen) => choose({ sources: chosen })}
      />
      {used.length > 0 && (
        <Checks
          legend={i18n.t('find.sites')}
          options={used.sort((a, b) => compareNames(nameOf(a), nameOf(b)))}
          nameOf={nameOf}
          chosen={sites}
          onChange={(chosen) => choose({ sites: chosen })}
        />
      )}
      <fieldset>
        <legend>{i18n.t('find.remote')}</legend>
        {(['', 'yes', 'no'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="remote" checked={remote === one} onChange={() => choose({ remote: one })} />
            {one === '' ? i18n.t('find.any') : i18n.t(one === 'yes' ? 'find.remoteYes' : 'find.remoteNo')}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Tags({ all }: Pick<Props, 'all'>) {
  const { tags } = choice.value;
  const used = [...new Set([...all.flatMap((one) => one.tags ?? []), ...tags])].sort(compareNames);
  if (used.length === 0) return <p class="muted">{i18n.t('find.noTags')}</p>;
  return (
    <Checks
      legend={i18n.t('find.tags')}
      hint={i18n.t('find.tagsHint')}
      options={used}
      nameOf={(one) => one}
      chosen={tags}
      onChange={(chosen) => choose({ tags: chosen })}
    />
  );
}

function Dates() {
  const id = useId();
  const { appliedFrom, appliedTo, soon } = choice.value;
  return (
    <>
      <Checks
        legend={i18n.t('find.soon')}
        options={['promised', 'interview', 'closes']}
        nameOf={(one) => i18n.t(`find.${one}`)}
        chosen={soon}
        onChange={(chosen) => choose({ soon: chosen })}
      />
      <div>
        <label class="popover-label" for={`${id}-from`}>
          {i18n.t('find.appliedFrom')}
        </label>
        <input
          id={`${id}-from`}
          type="date"
          value={appliedFrom}
          onChange={(event) => choose({ appliedFrom: event.currentTarget.value })}
        />
      </div>
      <div>
        <label class="popover-label" for={`${id}-to`}>
          {i18n.t('find.appliedTo')}
        </label>
        <input
          id={`${id}-to`}
          type="date"
          value={appliedTo}
          onChange={(event) => choose({ appliedTo: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

function More({ all }: Pick<Props, 'all'>) {
  const id = useId();
  const { excitement, company } = choice.value;
  const names = [...new Map(all.map((one) => [one.companyKey, one.company])).values()].filter(Boolean);
  return (
    <>
      <div>
        <label class="popover-label" for={`${id}-company`}>
          {i18n.t('find.company')}
        </label>
        <input
          id={`${id}-company`}
          type="text"
          list={`${id}-names`}
          value={company}
          onChange={(event) => choose({ company: event.currentTarget.value.trim() })}
        />
        <datalist id={`${id}-names`}>
          {names
            .sort(compareNames)
            .slice(0, OFFERED)
            .map((name) => (
              <option key={name} value={name} />
            ))}
        </datalist>
      </div>
      <div>
        <label class="popover-label" for={`${id}-excitement`}>
          {i18n.t('find.excitement')}
        </label>
        <select
          id={`${id}-excitement`}
          value={String(excitement)}
          onChange={(event) => choose({ excitement: Number(event.currentTarget.value) })}
        >
          {[0, 1, 2, 3, 4, 5].map((one) => (
            <option key={one} value={String(one)}>
              {one === 0 ? i18n.t('find.any') : i18n.t('find.atLeast', [String(one)])}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
