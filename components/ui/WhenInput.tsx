import { Clock } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';

interface Props {
  /** As a datetime-local field has it; empty for now. */
  value: string;
  onValue(value: string): void;
}

/** "Now", unless the person says another time. */
export function WhenInput({ value, onValue }: Props) {
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) input.current?.focus();
  }, [open]);
  if (!value && !open)
    return (
      <Button look="quiet" icon={Clock} aria-label={i18n.t('story.nowChange')} onClick={() => setOpen(true)}>
        {i18n.t('story.now')}
      </Button>
    );
  return (
    <input
      ref={input}
      class="when"
      type="datetime-local"
      aria-label={i18n.t('story.when')}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
      onBlur={() => setOpen(false)}
    />
  );
}
