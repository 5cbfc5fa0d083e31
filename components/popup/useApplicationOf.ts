import { useMemo } from 'preact/hooks';
import { live } from '../../utils/journal/live.ts';
import type { Application } from '../../utils/journal/types.ts';
import type { TabView } from '../../utils/messages.ts';
import { applicationOf } from './applicationOf.ts';

/** Follows the tab's application: null when there is none, undefined until that is known. */
export function useApplicationOf(view: TabView | null | undefined): Application | null | undefined {
  const found = useMemo(() => live(() => applicationOf(view)), [view]);
  return found.value;
}
