import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/Button.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';

export interface Step {
  key: string;
  title: string;
  hint?: string | undefined;
  body: ComponentChildren;
}

interface Props {
  /** What the form is, for screen readers. */
  label: string;
  steps: Step[];
  /** The key of the step that is shown; any other text shows the first. */
  at: string;
  onAt(key: string): void;
  /** Keeps what is there, from any step. */
  onSave(): void;
  draft: { putBackFrom?: number | undefined; forget(): void };
}

/** One question at a time, each may stay empty, and at any of them it can be enough. */
export function Steps({ label, steps, at, onAt, onSave, draft }: Props) {
  const index = Math.max(
    0,
    steps.findIndex(({ key }) => key === at),
  );
  const step = steps[index];
  const form = useRef<HTMLFormElement>(null);
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current === index) return;
    shown.current = index;
    const first = form.current?.querySelector<HTMLElement>('.step-body :is(input, select, textarea)');
    (first ?? form.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [index]);
  if (!step) return null;
  const last = index === steps.length - 1;
  const to = (next: number) => onAt(steps[next]?.key ?? '');
  return (
    <form
      ref={form}
      class="learn-steps"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (last) onSave();
        else to(index + 1);
      }}
    >
      <DraftNote draft={draft} />
      <p class="small muted" role="status">
        {i18n.t('learning.step.of', [String(index + 1), String(steps.length)])}
      </p>
      <h2 tabIndex={-1}>{step.title}</h2>
      {step.hint && <p class="muted">{step.hint}</p>}
      <div class="step-body" key={step.key}>
        {step.body}
      </div>
      <div class="form-actions">
        {index > 0 && <Button onClick={() => to(index - 1)}>{i18n.t('learning.step.back')}</Button>}
        <Button look="primary" type="submit">
          {i18n.t(last ? 'learning.step.save' : 'learning.step.next')}
        </Button>
        {!last && (
          <span class="end">
            <Button look="quiet" onClick={onSave}>
              {i18n.t('learning.step.enough')}
            </Button>
          </span>
        )}
      </div>
    </form>
  );
}
