import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { chooseTips } from '../../../utils/recovery/chooseTips.ts';
import { now } from '../now.ts';
import { search } from './search.ts';
import { TipCard } from './TipCard.tsx';

/** The one tip of the day that comes unasked, inside what `around` makes of it; nothing when there is none. */
export function Unasked({ around }: { around(tip: ComponentChildren): ComponentChildren }) {
  const found = useComputed(() => {
    const known = search.value;
    const choice = known && chooseTips(known, now.value, 'popup')[0];
    return known && choice && { known, choice };
  });
  if (!found.value) return null;
  const { known, choice } = found.value;
  return <>{around(<TipCard key={choice.tip} search={known} choice={choice} asked={false} level={3} />)}</>;
}
