import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { answered } from './answer/answered.ts';
import { Button } from './Button.tsx';
import { lazy } from './Lazy.tsx';
import './Toasts.css';
import { dismiss, toasts } from './toast.ts';

const AfterAnswer = lazy(() => import('./answer/AfterAnswer.tsx').then((it) => it.AfterAnswer));

const TICK = 500;

/**
 * The place for messages, announced politely. They go by themselves, but not while one is pointed at or has the
 * keyboard, nor while the window can't be seen. Put it once at the end of a page.
 */
export function Toasts() {
  const place = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const ages = useRef(new Map<number, number>());
  const shown = toasts.value;
  const any = shown.length > 0;

  useEffect(() => {
    if (!any) return;
    const timer = setInterval(() => {
      if (document.hidden || place.current?.querySelector(':is(:hover, :focus-within)')) return;
      for (const { id, stays } of toasts.value) {
        const age = (ages.current.get(id) ?? 0) + TICK;
        ages.current.set(id, age);
        if (age < stays) continue;
        ages.current.delete(id);
        dismiss(id);
      }
    }, TICK);
    return () => clearInterval(timer);
  }, [any]);

  /** The keyboard goes back to where it was: the message that it is in leaves. */
  const leaving = (go: () => void) => {
    const inside = place.current?.contains(document.activeElement);
    go();
    if (inside && cameFrom.current?.isConnected) cameFrom.current.focus();
  };

  return (
    <div
      ref={place}
      class="toasts"
      role="status"
      aria-atomic="false"
      onFocusIn={(event) => {
        const from = event.relatedTarget as HTMLElement | null;
        if (from && !place.current?.contains(from)) cameFrom.current = from;
      }}
    >
      {answered.value && <AfterAnswer leaving={leaving} />}
      {shown.map(({ id, text, undo }) => (
        <div key={id} class="toast">
          <span>{text}</span>
          {undo && (
            <Button
              look="quiet"
              onClick={() => {
                leaving(() => dismiss(id));
                undo();
              }}
            >
              {i18n.t('ui.undo')}
            </Button>
          )}
          <Button look="quiet" icon={X} label={i18n.t('ui.dismiss')} onClick={() => leaving(() => dismiss(id))} />
        </div>
      ))}
    </div>
  );
}
