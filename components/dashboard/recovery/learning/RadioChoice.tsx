import { useId } from 'preact/hooks';

interface Props {
  legend: string;
  /** Values with their words, in order. */
  options: readonly (readonly [value: string, words: string])[];
  /** Empty while nothing was chosen. */
  value: string;
  onValue(value: string): void;
}

/** A few choices with their words beside them: nothing is said by place or colour alone. */
export function RadioChoice({ legend, options, value, onValue }: Props) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map(([one, words]) => (
        <label key={one} class="choice">
          <input type="radio" name={name} checked={value === one} onChange={() => onValue(one)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
