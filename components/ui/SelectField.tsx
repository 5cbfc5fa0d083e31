import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** Empty when nothing was chosen. */
  value: string;
  options: { value: string; text: string }[];
  /** What stands there while nothing is chosen. */
  none: string;
  onSave(value: string): void;
}

/** A choice that looks like text until it is used. */
export function SelectField({ label, value, options, none, onSave }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-line">
        <select id={id} value={value} onChange={(event) => onSave(event.currentTarget.value)}>
          <option value="">{none}</option>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
