import { i18n } from '#i18n';
import { PERSON_ROLES, type RecordOf } from '../../../../utils/journal/records.ts';
import { FormField } from '../../../ui/FormField.tsx';
import { type CatchValues, placesShown } from './catchValues.ts';
import { LineField } from './LineField.tsx';

interface Props {
  values: CatchValues;
  set(change: Partial<CatchValues>): void;
  known: readonly RecordOf<'person'>[];
}

/** Who was there: ticks for those who are known, and lines for new ones. */
export function CatchPeople({ values, set, known }: Props) {
  const there = values.known.split(' ').filter(Boolean);
  return (
    <>
      {known.length > 0 && (
        <fieldset class="choices">
          <legend>{i18n.t('learning.catch.people.known')}</legend>
          {known.map(({ id, name }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={there.includes(id)}
                onChange={(event) => {
                  const others = there.filter((one) => one !== id);
                  set({ known: (event.currentTarget.checked ? [...others, id] : others).join(' ') });
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {placesShown(values, 'name').map((place) => (
        <div key={place} class="learn-person">
          <LineField
            label={i18n.t('learning.catch.people.name', [place])}
            value={values[`name${place}`]}
            onValue={(name) => set({ [`name${place}`]: name })}
          />
          {values[`name${place}`].trim() && (
            <>
              <FormField label={i18n.t('learning.catch.people.role', [values[`name${place}`]])}>
                {(props) => (
                  <select
                    {...props}
                    value={values[`role${place}`]}
                    onChange={(event) => set({ [`role${place}`]: event.currentTarget.value })}
                  >
                    {PERSON_ROLES.map((role) => (
                      <option key={role} value={role}>
                        {i18n.t(`story.role.${role}`)}
                      </option>
                    ))}
                  </select>
                )}
              </FormField>
              <LineField
                label={i18n.t('learning.catch.people.detail')}
                value={values[`detail${place}`]}
                onValue={(detail) => set({ [`detail${place}`]: detail })}
              />
            </>
          )}
        </div>
      ))}
    </>
  );
}
