interface Props<T extends string> {
  legend: string;
  /** What is said below the legend. */
  hint?: string;
  options: readonly T[];
  nameOf(option: T): string;
  chosen: readonly T[];
  onChange(chosen: T[]): void;
}

/** A group of checkboxes: any of them may be chosen. */
export function Checks<T extends string>({ legend, hint, options, nameOf, chosen, onChange }: Props<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint && <p class="small muted">{hint}</p>}
      <div class="option-list">
        {options.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, one] : chosen.filter((other) => other !== one))
              }
            />
            {nameOf(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
