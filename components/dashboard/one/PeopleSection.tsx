import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { live } from '../../../utils/journal/live.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { compareNames } from '../../ui/format.ts';
import { focusFirst } from '../focusFirst.ts';
import { PersonEditor } from '../people/PersonEditor.tsx';
import { PersonItem } from '../people/PersonItem.tsx';
import { Section } from './Section.tsx';

interface Props {
  application: Application;
  people: readonly RecordOf<'person'>[];
  adding: boolean;
  onAdd(adding: boolean): void;
}

/** The people of an application: those who were put here, then those known from the same employer. */
export function PeopleSection({ application, people, adding, onAdd }: Props) {
  const { id, company } = application;
  const isHere = (one: RecordOf<'person'>) => one.applicationIds?.includes(id) ?? false;
  const sorted = people.toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)) || compareNames(a.name, b.name));
  const link = (one: RecordOf<'person'>, to: boolean) => {
    const others = (one.applicationIds ?? []).filter((other) => other !== id);
    const said = i18n.t(to ? 'story.people.linked' : 'story.people.unlinked', [one.name]);
    return act(() => journal.put('person', { applicationIds: to ? [...others, id] : others }, one.id), said);
  };
  return (
    <Section
      name="people"
      count={people.length}
      empty={people.length === 0}
      busy={adding}
      add={{ label: i18n.t('story.people.add'), onAdd: () => onAdd(true) }}
    >
      <ul class="items">
        {sorted.map((one) => (
          <li key={one.id}>
            <PersonItem person={one} applications={[]} atEmployer={one.companyKey === application.companyKey} />
            <p class="small muted person-here">
              {!isHere(one) && i18n.t('story.people.carried')}
              <Button
                look="quiet"
                aria-label={i18n.t(isHere(one) ? 'story.people.unlinkOf' : 'story.people.linkOf', [one.name])}
                onClick={() => link(one, !isHere(one))}
              >
                {i18n.t(isHere(one) ? 'story.people.unlink' : 'story.people.linkHere')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {adding && (
        <div ref={focusFirst}>
          <Known
            among={people}
            onChoose={async (one) => {
              if (await link(one, true)) onAdd(false);
            }}
          />
          <PersonEditor start={{ ...(company && { company }), applicationIds: [id] }} onDone={() => onAdd(false)} />
        </div>
      )}
    </Section>
  );
}

/** Somebody who was noted before, elsewhere. */
function Known({
  among,
  onChoose,
}: {
  among: readonly RecordOf<'person'>[];
  onChoose(person: RecordOf<'person'>): void;
}) {
  const all = useMemo(() => live(() => recordsOf('person')), []);
  const here = new Set(among.map((one) => one.id));
  const others = (all.value ?? []).filter((one) => !here.has(one.id)).sort((a, b) => compareNames(a.name, b.name));
  if (others.length === 0) return null;
  return (
    <p class="person-known">
      <select
        aria-label={i18n.t('story.people.known')}
        value=""
        onChange={(event) => {
          const chosen = others.find((one) => one.id === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        <option value="">{i18n.t('story.people.known')}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {[one.name, one.company].filter(Boolean).join(', ')}
          </option>
        ))}
      </select>
    </p>
  );
}
