import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Application } from '../../../../utils/journal/types.ts';
import { foldText } from '../../../../utils/search/foldText.ts';
import { statusWords } from '../../../ui/statusWords.ts';
import './JobPicker.css';
import { nameOf } from './nameOf.ts';

interface Props {
  label: string;
  /** Those to choose from, the likeliest first. */
  among: readonly Application[];
  onChoose(application: Application): unknown;
}

/** As many as can be taken in at a glance; the field narrows them down. */
const SHOWN = 6;

/** A few jobs to choose from, narrowed down by any word of title or employer. */
export function JobPicker({ label, among, onChoose }: Props) {
  const id = useId();
  const query = useSignal('');
  if (among.length === 0) return null;
  const words = foldText(query.value).split(' ').filter(Boolean);
  const fits = (one: Application) => {
    const text = words.length > 0 ? foldText(`${one.title} ${one.company}`) : '';
    return words.every((word) => text.includes(word));
  };
  const found: Application[] = [];
  for (const one of among) if (found.length < SHOWN && fits(one)) found.push(one);
  return (
    <div class="job-picker">
      <label for={id} class="small muted">
        {label}
      </label>
      {among.length > SHOWN && (
        <input
          id={id}
          type="search"
          placeholder={i18n.t('life.pick.find')}
          value={query.value}
          onInput={(event) => (query.value = event.currentTarget.value)}
        />
      )}
      <ul aria-label={label}>
        {found.map((one) => (
          <li key={one.id}>
            <button type="button" class="button plain" onClick={() => onChoose(one)}>
              {nameOf(one)}
              <span class="muted">{statusWords(one)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="muted">{i18n.t('life.pick.none')}</p>}
    </div>
  );
}
