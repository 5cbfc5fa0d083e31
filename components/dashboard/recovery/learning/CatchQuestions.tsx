import { i18n } from '#i18n';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { TagsField } from '../../../ui/TagsField.tsx';
import { usedTags } from '../../usedTags.ts';
import { type CatchValues, placesShown, wordsOf } from './catchValues.ts';
import { LineField } from './LineField.tsx';

interface Props {
  values: CatchValues;
  set(change: Partial<CatchValues>): void;
  known: readonly RecordOf<'question'>[];
}

/** Up to three questions that were asked; the next line is there once one is written. */
export function CatchQuestions({ values, set, known }: Props) {
  const texts = known.map(({ text }) => text);
  return (
    <>
      {placesShown(values, 'question').map((place) => (
        <div key={place} class="learn-group">
          <LineField
            label={i18n.t('learning.catch.questions.label', [place])}
            value={values[`question${place}`]}
            suggest={texts}
            onValue={(text) => set({ [`question${place}`]: text })}
          />
          {values[`question${place}`].trim() && (
            <TagsField
              label={i18n.t('learning.catch.questions.tags', [place])}
              value={wordsOf(values[`tags${place}`])}
              suggest={() => usedTags(known)}
              onSave={(tags) => set({ [`tags${place}`]: tags.join(', ') })}
            />
          )}
        </div>
      ))}
    </>
  );
}
