import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import { together } from '../../../../utils/journal/together.ts';
import { staleOnes } from '../../../../utils/recovery/comeBack.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import '../../../ui/Choices.css';
import { book } from '../../../ui/book.ts';
import { followUps } from '../../../ui/followUps.ts';
import { Loading } from '../../Loading.tsx';
import { markOpened } from '../../markOpened.ts';
import { go } from '../../route.ts';
import { LifePage } from './LifePage.tsx';
import { nameOf } from './nameOf.ts';

/** So many are listed one by one; whoever has more sees the rest in the list of applications. */
const LISTED = 50;

/** Welcome back after weeks away: what has probably ended is closed at once, and then all is as usual. */
export function BackSection() {
  const left = useSignal<ReadonlySet<string>>(new Set());
  const [rows, context] = [book.rows.value, followUps.value];
  const ready = rows && context && book.complete.value;
  const stale = useMemo(() => (ready ? staleOnes(rows, context, Date.now()) : undefined), [ready, rows, context]);
  if (!stale) return <Loading />;
  const all = [...stale.silent, ...stale.closed];
  const chosen = (some: typeof all) => some.filter(({ id }) => !left.value.has(id)).map(({ id }) => id);
  const [silent, closed] = [chosen(stale.silent), chosen(stale.closed)];
  const count = silent.length + closed.length;

  const goOn = async () => {
    await markOpened(true);
    go('today');
  };
  const close = async () => {
    const written = await act(
      () =>
        together([
          ...(silent.length > 0 ? [() => journal.bulk(silent, { outcome: 'noReply' })] : []),
          ...(closed.length > 0 ? [() => journal.bulk(closed, { outcome: 'roleClosed' })] : []),
        ]),
      i18n.t('life.back21.said', count),
    );
    if (written) await goOn();
  };
  return (
    <LifePage title={i18n.t('life.back21.title')} intro={i18n.t('life.back21.intro')}>
      {all.length === 0 ? (
        <section>
          <p class="reading">{i18n.t('life.back21.nothing')}</p>
          <Button look="primary" onClick={goOn}>
            {i18n.t('life.back21.goOn')}
          </Button>
        </section>
      ) : (
        <section aria-labelledby="stale">
          <h2 id="stale">{i18n.t('life.back21.stale')}</h2>
          <p class="muted reading">{i18n.t('life.back21.staleText')}</p>
          <div>
            {all.slice(0, LISTED).map((one) => (
              <label key={one.id} class="choice">
                <input
                  type="checkbox"
                  checked={!left.value.has(one.id)}
                  onChange={(event) => {
                    const next = new Set(left.value);
                    if (event.currentTarget.checked) next.delete(one.id);
                    else next.add(one.id);
                    left.value = next;
                  }}
                />
                {nameOf(one)}
              </label>
            ))}
          </div>
          {all.length > LISTED && <p class="muted">{i18n.t('followUps.more', all.length - LISTED)}</p>}
          <div class="row">
            <Button look="primary" disabled={count === 0} onClick={close}>
              {i18n.t('life.back21.close', count)}
            </Button>
            <Button onClick={goOn}>{i18n.t('life.back21.leave')}</Button>
          </div>
        </section>
      )}
    </LifePage>
  );
}
