import { i18n } from '#i18n';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { STORY_PARTS } from '../../../../utils/journal/recoveryRecords.ts';
import { type CatchValues, partsOf, placesShown } from './catchValues.ts';
import { LineField } from './LineField.tsx';

interface Props {
  values: CatchValues;
  set(change: Partial<CatchValues>): void;
  known: readonly RecordOf<'story'>[];
}

/** The examples that were told, and which parts each had: most stop before their end. */
export function CatchStories({ values, set, known }: Props) {
  const titles = known.map(({ title }) => title);
  return (
    <>
      {placesShown(values, 'story').map((place) => {
        const had = partsOf(values[`had${place}`]);
        return (
          <div key={place} class="learn-group">
            <LineField
              label={i18n.t('learning.catch.stories.label', [place])}
              value={values[`story${place}`]}
              suggest={titles}
              onValue={(title) => set({ [`story${place}`]: title })}
            />
            {values[`story${place}`].trim() && (
              <fieldset class="learn-ticks">
                <legend class="visually-hidden">{i18n.t('learning.catch.stories.had', [place])}</legend>
                {STORY_PARTS.map((part) => (
                  <label key={part} class="choice">
                    <input
                      type="checkbox"
                      checked={had.includes(part)}
                      onChange={(event) => {
                        const others = had.filter((one) => one !== part);
                        const now = event.currentTarget.checked ? [...others, part] : others;
                        set({ [`had${place}`]: now.join(' ') });
                      }}
                    />
                    {i18n.t(`learning.part.${part}`)}
                  </label>
                ))}
              </fieldset>
            )}
          </div>
        );
      })}
    </>
  );
}
