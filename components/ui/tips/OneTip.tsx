import { useComputed } from '@preact/signals';
import { tipsFor } from '../../../utils/recovery/tipsFor.ts';
import { now } from '../now.ts';
import { search } from './search.ts';
import { TipCard } from './TipCard.tsx';

/** The tip that fits one application best, for those who look at it; nothing when none does. */
export function OneTip({ applicationId, level }: { applicationId: string; level: 2 | 3 }) {
  const found = useComputed(() => {
    const known = search.value;
    const application = known?.applications.find(({ id }) => id === applicationId);
    const choice = known && application && tipsFor(known, application, now.value)[0];
    return known && choice && { known, choice };
  });
  if (!found.value) return null;
  const { known, choice } = found.value;
  return <TipCard key={choice.tip} search={known} choice={choice} level={level} />;
}
