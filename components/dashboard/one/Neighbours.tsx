import { ChevronDown, ChevronUp } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { settings } from '../../ui/settings.ts';
import { neighbourOf } from '../applications/shownOrder.ts';
import { go, route } from '../route.ts';

/** Leads to the application before and after this one in the list, also by the keys [ and ]. */
export function Neighbours({ id }: { id: string }) {
  const previous = neighbourOf(id, -1);
  const next = neighbourOf(id, 1);
  const { page } = route.value;
  const keys = settings.value?.shortcuts !== false;

  useEffect(() => {
    if (!keys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const to = { '[': previous, ']': next }[event.key];
      const inField = event.target instanceof Element && event.target.closest('input, select, textarea, [role="menu"]');
      if (!to || inField || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      if (document.querySelector('dialog:modal')) return;
      event.preventDefault();
      go(page, to);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [previous, next, keys, page]);

  if (!previous && !next) return null;
  const step = (to: string | undefined, icon: typeof ChevronUp, label: string, key: string) => (
    <Button
      look="quiet"
      icon={icon}
      label={keys ? `${label} (${key})` : label}
      aria-disabled={!to || undefined}
      onClick={() => to && go(page, to)}
    />
  );
  return (
    <span class="neighbours">
      {step(previous, ChevronUp, i18n.t('story.previous'), '[')}
      {step(next, ChevronDown, i18n.t('story.next'), ']')}
    </span>
  );
}
