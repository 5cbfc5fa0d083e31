import { useId } from 'preact/hooks';

interface Props {
  label: string;
  checked: boolean;
  onSave(checked: boolean): void;
  /** What follows from it. */
  hint?: string;
}

/** A yes or no, with what follows from it. */
export function CheckField({ label, checked, onSave, hint }: Props) {
  const id = useId();
  return (
    <div class="field-check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onSave(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="small muted">
          {hint}
        </p>
      )}
    </div>
  );
}
