import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LetterKind } from '../../../utils/journal/types.ts';
import { changeSettings, type Settings } from '../../../utils/settings.ts';
import { FormField } from '../../ui/FormField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { OwnSlot, Values, Written } from './compose.ts';

interface Props {
  letter: Written;
  kind: LetterKind;
  values: Values;
  settings: Settings;
  onValue(name: OwnSlot, value: string): void;
}

/** What only the person knows: each a few words, none of them needed. */
export function SlotFields({ letter, kind, values, settings, onValue }: Props) {
  const [asksName] = useState(settings.myName === '');
  if (letter.ownSlots.length === 0 && !asksName) return null;
  return (
    <fieldset class="letter-slots">
      <legend>{i18n.t('letters.add')}</legend>
      <p class="small muted">{i18n.t(values.edited ? 'letters.addEdited' : 'letters.addHint')}</p>
      {letter.ownSlots.map((name) => {
        const { label, hint } = ownWords(name, kind);
        return (
          <FormField key={name} label={label} hint={hint}>
            {(props) => (
              <TextInput {...props} name={name} value={values[name]} onValue={(value) => onValue(name, value)} />
            )}
          </FormField>
        );
      })}
      {asksName && (
        <FormField label={i18n.t('letters.myName')} hint={i18n.t('letters.myNameHint')}>
          {(props) => (
            <input
              {...props}
              type="text"
              name="myName"
              maxLength={200}
              autoComplete="name"
              defaultValue={settings.myName}
              onChange={(event) => {
                const myName = event.currentTarget.value.trim();
                void changeSettings(() => ({ myName }));
              }}
            />
          )}
        </FormField>
      )}
    </fieldset>
  );
}

/** The same slot says different things in different letters. */
function ownWords(name: OwnSlot, kind: LetterKind): { label: string; hint: string } {
  if (name === 'topic' && kind === 'introduction')
    return { label: i18n.t('letters.own.whyYou'), hint: i18n.t('letters.own.whyYouHint') };
  if (name === 'oneReason' && (kind === 'thankYou' || kind === 'agency'))
    return { label: i18n.t('letters.own.oneMore'), hint: i18n.t('letters.own.oneReasonHint') };
  return { label: i18n.t(`letters.own.${name}`), hint: i18n.t(`letters.own.${name}Hint`) };
}
