import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';

/** A view whose code may be read ahead, while there is nothing else to do. */
export type LazyView<Props> = FunctionComponent<Props> & { ahead(): void };

/**
 * A view whose code is read when it is first shown, so that a page starts without it.
 *
 * @param load `() => import('./View.tsx').then((it) => it.View)`
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyView<Props> {
  let known: ComponentType<Props> | undefined;
  const read = async () => {
    known = await load();
    return known;
  };
  function Lazy(props: Props) {
    const [View, setView] = useState(() => known);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (known) return setView(() => known);
      read().then(
        (view) => setView(() => view),
        (error) => {
          console.error(error);
          setFailed(true);
        },
      );
    }, []);
    if (View) return <View {...props} />;
    return failed ? <Failed /> : null;
  }
  // What can't be read now is read, or reported, when it is shown.
  return Object.assign(Lazy, { ahead: () => void read().catch(() => {}) });
}

/** The code is gone, as after an update: a fresh page has it. */
function Failed() {
  return (
    <div class="page" role="alert">
      <p>{i18n.t('shell.stale')}</p>
      <div>
        <Button look="primary" onClick={() => location.reload()}>
          {i18n.t('shell.reload')}
        </Button>
      </div>
    </div>
  );
}
