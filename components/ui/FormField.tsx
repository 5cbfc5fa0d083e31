import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Form.css';

/** What the control of a field has to carry. */
export interface ControlProps {
  id: string;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
}

interface Props {
  label: string;
  /** Why it can't be saved like this. */
  problem?: string | undefined;
  hint?: string | undefined;
  children(props: ControlProps): ComponentChildren;
}

/** A labelled control of a form that is saved as a whole, with its problem read aloud. */
export function FormField({ label, problem, hint, children }: Props) {
  const id = useId();
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(problem && { 'aria-invalid': true }),
        ...((problem || hint) && { 'aria-describedby': `${id}-more` }),
      })}
      {(problem || hint) && (
        <p id={`${id}-more`} class={problem ? 'form-problem' : 'small muted'} role={problem ? 'alert' : undefined}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
