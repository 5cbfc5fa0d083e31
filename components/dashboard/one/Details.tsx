import { ExternalLink } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { currencyOf } from '../../../utils/currencyOf.ts';
import { journal } from '../../../utils/journal/journal.ts';
import {
  type Application,
  type ApplicationFields,
  type FieldChanges,
  SOURCES,
  STAGES,
} from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { book } from '../../ui/book.ts';
import { CheckField } from '../../ui/CheckField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ScaleField } from '../../ui/ScaleField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { settings } from '../../ui/settings.ts';
import { TagsField } from '../../ui/TagsField.tsx';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import { CountrySelect } from './CountrySelect.tsx';
import './Details.css';
import { safeUrl } from '../safeUrl.ts';
import { usedTags } from '../usedTags.ts';
import { excitementNames } from './excitementNames.ts';
import { PayField } from './PayField.tsx';

interface Shown {
  name: keyof ApplicationFields;
  /** Whether there is something to see. What is empty waits behind "Add more". */
  filled: boolean;
  node: ComponentChildren;
  wide?: boolean;
}

/** Everything that is known about the job, each field editable where it stands. */
export function Details({ application, siteNames }: { application: Application; siteNames: Record<string, string> }) {
  const [more, setMore] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const shown = useRef(new Set<string>(['location', 'pay', 'appliedAt']));
  useEffect(() => {
    if (more) grid.current?.querySelector<HTMLElement>('[data-fresh] :is(input, select, button)')?.focus();
  }, [more]);

  const fields = fieldsOf(application, siteNames);
  const fresh = new Set<string>();
  for (const { name, filled } of fields) {
    // What was there stays when it is emptied: nobody's place on the page is taken away under their hands.
    if (filled) shown.current.add(name);
    else if (!shown.current.has(name)) fresh.add(name);
  }
  return (
    <>
      <div class="details" ref={grid}>
        {fields.map(
          ({ name, node, wide }) =>
            (more || !fresh.has(name)) && (
              <div key={name} class={wide ? 'details-wide' : ''} data-fresh={fresh.has(name) || undefined}>
                {node}
              </div>
            ),
        )}
      </div>
      {fresh.size > 0 && (
        <div class="details-more">
          <Button look="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
            {i18n.t(more ? 'story.addLess' : 'story.addMore')}
          </Button>
        </div>
      )}
    </>
  );
}

/** How many people, in digits; undefined when it is no such number. */
function toCount(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text) : undefined;
}

type TextName = 'location' | 'salary' | 'employmentType' | 'hours' | 'agency' | 'url';
type DayName = 'datePosted' | 'validThrough' | 'promisedOn';
type CheckName = 'remote' | 'onlyJustFit' | 'noContact' | 'publicSector';

function fieldsOf(application: Application, siteNames: Record<string, string>): Shown[] {
  const { id, url, appliedAt, site, stage, pay, salary, source, excitement, roundSize, tags = [] } = application;
  const label = (name: keyof ApplicationFields) =>
    name === 'salary' ? i18n.t('story.pay.said') : i18n.t(`dashboard.one.${name}`);
  const edit = (fields: FieldChanges, name: keyof ApplicationFields) =>
    act(() => journal.edit(id, fields), i18n.t('dashboard.one.changed', [label(name)]));

  const text = (name: TextName, more: Partial<Parameters<typeof Field>[0]> = {}): Shown => ({
    name,
    filled: Boolean(application[name]),
    node: (
      <Field
        label={label(name)}
        value={application[name] ?? ''}
        placeholder={i18n.t('dashboard.one.nothing')}
        onSave={(value) => edit({ [name]: value || null }, name)}
        {...more}
      />
    ),
  });
  const day = (name: DayName): Shown => ({
    name,
    filled: Boolean(application[name]),
    node: (
      <DateField
        label={label(name)}
        value={(application[name] ?? '').slice(0, 10)}
        onSave={(value) => edit({ [name]: value || null }, name)}
      />
    ),
  });
  const check = (name: CheckName, words: string, hint?: string): Shown => ({
    name,
    filled: application[name] === true,
    node: (
      <CheckField
        label={words}
        checked={application[name] ?? false}
        onSave={(checked) => edit({ [name]: checked || null }, name)}
        {...(hint && { hint })}
      />
    ),
  });
  const setAppliedAt = (value: string) => {
    const at = fromDateInput(value);
    // An emptied date says nothing: that they did not apply is said with the status.
    if (at === undefined) return;
    if (STAGES.indexOf(stage) < STAGES.indexOf('applied'))
      return act(() => journal.setStage(id, 'applied', at), i18n.t('ui.now', [i18n.t('stage.applied')]));
    return edit({ appliedAt: at }, 'appliedAt');
  };
  const open = safeUrl(url);

  return [
    text('location'),
    {
      name: 'pay',
      filled: true,
      node: (
        <PayField
          pay={pay}
          said={salary}
          currency={currencyOf(settings.value?.country ?? '') ?? ''}
          onSave={(changed) => edit({ pay: changed }, 'pay')}
        />
      ),
    },
    text('salary'),
    {
      name: 'appliedAt',
      filled: true,
      node: (
        <DateField
          required
          label={label('appliedAt')}
          value={appliedAt === undefined ? '' : toDateInput(appliedAt)}
          onSave={setAppliedAt}
        />
      ),
    },
    text('employmentType', { suggestions: employmentTypes() }),
    text('hours'),
    {
      name: 'source',
      filled: Boolean(source),
      node: (
        <SelectField
          label={label('source')}
          value={source ?? ''}
          none={i18n.t('story.choose')}
          options={SOURCES.map((one) => ({ value: one, text: i18n.t(`story.source.${one}`) }))}
          onSave={(value) => edit({ source: SOURCES.find((one) => one === value) ?? null }, 'source')}
        />
      ),
    },
    text('agency'),
    day('validThrough'),
    day('promisedOn'),
    day('datePosted'),
    {
      name: 'excitement',
      filled: excitement !== undefined,
      node: (
        <ScaleField
          label={label('excitement')}
          names={excitementNames()}
          value={excitement}
          onSave={(value) => edit({ excitement: value }, 'excitement')}
        />
      ),
    },
    {
      name: 'roundSize',
      filled: roundSize !== undefined,
      node: (
        <Field
          label={label('roundSize')}
          value={roundSize === undefined ? '' : String(roundSize)}
          placeholder={i18n.t('dashboard.one.nothing')}
          check={(value) => (value === '' || toCount(value) ? undefined : i18n.t('dashboard.one.roundSizeWrong'))}
          onSave={(value) => edit({ roundSize: toCount(value) ?? null }, 'roundSize')}
        />
      ),
    },
    {
      name: 'country',
      filled: Boolean(application.country),
      node: (
        <CountrySelect
          value={application.country ?? ''}
          onSave={(value) => edit({ country: value || null }, 'country')}
        />
      ),
    },
    check('remote', i18n.t('dashboard.one.remoteYes')),
    check('onlyJustFit', i18n.t('dashboard.one.onlyJustFit')),
    check('noContact', i18n.t('dashboard.one.noContact'), i18n.t('story.noContactHint')),
    check('publicSector', i18n.t('dashboard.one.publicSector'), i18n.t('story.publicSectorHint')),
    {
      name: 'tags',
      filled: tags.length > 0,
      wide: true,
      node: (
        <TagsField
          label={label('tags')}
          value={tags}
          onSave={(value) => edit({ tags: value.length ? value : null }, 'tags')}
          suggest={() => usedTags(book.rows.peek() ?? [])}
        />
      ),
    },
    {
      name: 'site',
      filled: Boolean(site),
      node: (
        <div class="field">
          <span class="field-label">{label('site')}</span>
          <p class="details-text">{siteNames[site] ?? (site || i18n.t('dashboard.one.nothing'))}</p>
        </div>
      ),
    },
    {
      ...text('url', {
        type: 'url',
        check: (value) => (value && !safeUrl(value) ? i18n.t('dashboard.one.urlWrong') : undefined),
        children: open && (
          <a
            class="button quiet bare"
            href={open}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={i18n.t('dashboard.one.openUrl')}
            title={i18n.t('dashboard.one.openUrl')}
          >
            <Icon of={ExternalLink} />
          </a>
        ),
      }),
      wide: true,
    },
  ];
}

const employmentTypes = () =>
  (['fullTime', 'partTime', 'contract', 'temporary', 'internship', 'apprenticeship', 'selfEmployed'] as const).map(
    (one) => i18n.t(`story.employment.${one}`),
  );
