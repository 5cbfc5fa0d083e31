import { FormField } from '../../../ui/FormField.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

interface Props {
  label: string;
  value: string;
  onValue(value: string): void;
  /** More than one line to write in. */
  lines?: number;
  hint?: string | undefined;
  problem?: string | undefined;
  /** What was written before and may be meant again. */
  suggest?: readonly string[] | undefined;
  /** The same for a second list on a page. */
  name?: string;
}

/** A labelled line, or a few, of a form that is saved as a whole. */
export function LineField({ label, value, onValue, lines = 1, hint, problem, suggest, name }: Props) {
  return (
    <FormField label={label} hint={hint} problem={problem}>
      {(props) =>
        lines > 1 ? (
          <textarea
            {...props}
            name={name}
            rows={lines}
            dir="auto"
            maxLength={5000}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <>
            <TextInput
              {...props}
              {...(name && { name })}
              value={value}
              {...(suggest && { list: `${props.id}-known` })}
              onValue={onValue}
            />
            {suggest && (
              <datalist id={`${props.id}-known`}>
                {suggest.slice(0, 100).map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    </FormField>
  );
}
