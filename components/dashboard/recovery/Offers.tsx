import { useComputed, useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { allTips, chooseTips } from '../../../utils/recovery/chooseTips.ts';
import { Button } from '../../ui/Button.tsx';
import { now } from '../../ui/now.ts';
import { search } from '../../ui/tips/search.ts';
import { TipCard } from '../../ui/tips/TipCard.tsx';
import { hrefOf } from '../route.ts';

/** How many more come at a click. */
const MORE = 5;

/** What may help now: three tips of different kinds, and more for those who ask. */
export function Offers() {
  const extra = useSignal(0);
  const found = useComputed(() => {
    const known = search.value;
    if (!known) return undefined;
    const at = now.value;
    const first = chooseTips(known, at, 'page');
    const others = allTips(known, at).filter(({ tip }) => !first.some((one) => one.tip === tip));
    return { known, shown: [...first, ...others.slice(0, extra.value)], left: others.length - extra.value };
  });
  if (!found.value) return null;
  const { known, shown, left } = found.value;
  const off = !known.settings.recovery.tips;
  return (
    <section class="offers" aria-labelledby="offers">
      <h2 id="offers">{i18n.t('recovery.offers')}</h2>
      {off && (
        <p class="muted">
          {i18n.t('recovery.offersOff')} <a href={hrefOf('settings', 'recovery')}>{i18n.t('recovery.offersOn')}</a>
        </p>
      )}
      {shown.length === 0 && !off && <p class="muted">{i18n.t('recovery.offersNone')}</p>}
      <ul>
        {shown.map((choice) => (
          <li key={choice.tip} class="offer">
            <TipCard search={known} choice={choice} asked level={3} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button look="quiet" onClick={() => (extra.value += MORE)}>
            {i18n.t('recovery.offersMore')}
          </Button>
        </div>
      )}
    </section>
  );
}
