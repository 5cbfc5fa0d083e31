import { ChevronDown, ChevronUp } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { settings } from '../../ui/settings.ts';
import { neighbourOf } from '../applications/shownOrder.ts';
import { goNeighbour } from './goNeighbour.ts';

/** Leads to the application before and after this one in the list; the keys [ and ] do so as well. */
export function Neighbours({ id }: { id: string }) {
  const keys = settings.value?.shortcuts !== false;
  const is = { [-1]: neighbourOf(id, -1) !== undefined, 1: neighbourOf(id, 1) !== undefined };
  if (!is[-1] && !is[1]) return null;
  const step = (to: -1 | 1, icon: typeof ChevronUp, label: string, key: string) => (
    <Button
      look="quiet"
      icon={icon}
      label={keys ? `${label} (${key})` : label}
      aria-disabled={!is[to] || undefined}
      onClick={() => goNeighbour(to)}
    />
  );
  return (
    <span class="neighbours">
      {step(-1, ChevronUp, i18n.t('story.previous'), '[')}
      {step(1, ChevronDown, i18n.t('story.next'), ']')}
    </span>
  );
}
