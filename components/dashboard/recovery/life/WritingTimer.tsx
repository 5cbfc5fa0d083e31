import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/Button.tsx';

const SHOWN = 'writingTimer';
const TICK = 15_000;

/**
 * How many minutes are left of those that a writing usually takes. It can be hidden, stays hidden, and ends nothing: when
 * the time is over it says so, once.
 */
export function WritingTimer({ minutes }: { minutes: number }) {
  const [began] = useState(() => Date.now());
  const [at, setAt] = useState(began);
  const [shown, setShown] = useState(() => localStorage.getItem(SHOWN) !== 'hidden');
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  const left = Math.ceil(minutes - (at - began) / 60_000);
  const show = (on: boolean) => {
    setShown(on);
    if (on) localStorage.removeItem(SHOWN);
    else localStorage.setItem(SHOWN, 'hidden');
  };
  return (
    <p class="writing-timer muted">
      {shown && (left > 0 ? i18n.t('life.write.left', left) : i18n.t('life.write.over'))}
      <Button look="quiet" onClick={() => show(!shown)}>
        {i18n.t(shown ? 'life.write.hide' : 'life.write.show')}
      </Button>
    </p>
  );
}
