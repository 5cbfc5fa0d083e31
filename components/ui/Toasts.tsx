import { X } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import './Toasts.css';
import { toast } from './toast.ts';

/** How long a message stays when nobody points at it; the timeline keeps the undo for later. Milliseconds. */
const STAYS = 20_000;

/** The place for messages: one at a time, announced politely. Put it once at the end of a page. */
export function Toasts() {
  const message = toast.value;
  useEffect(() => {
    if (!message) return;
    const timer = setInterval(() => {
      if (!document.querySelector('.toast:is(:hover, :focus-within)')) toast.value = undefined;
    }, STAYS);
    return () => clearInterval(timer);
  }, [message]);

  return (
    <div class="toasts" role="status">
      {message && (
        <div class="toast">
          <span>{message.text}</span>
          {message.undo && (
            <Button look="quiet" onClick={message.undo}>
              {i18n.t('ui.undo')}
            </Button>
          )}
          <Button look="quiet" icon={X} label={i18n.t('ui.dismiss')} onClick={() => (toast.value = undefined)} />
        </div>
      )}
    </div>
  );
}
