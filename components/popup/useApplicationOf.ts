import { useMemo } from 'preact/hooks';
import { live } from '../../utils/journal/live.ts';
import type { ShownApplication } from '../../utils/journal/privacy.ts';
import type { TabView } from '../../utils/messages.ts';
import { applicationOf } from './applicationOf.ts';
import { discreet } from './discreet.ts';

/** Follows the tab's application: null when there is none, undefined until that is known. */
export function useApplicationOf(view: TabView | null | undefined): ShownApplication | null | undefined {
  const found = useMemo(
    () =>
      live(async () => {
        const one = await applicationOf(view);
        return one && ((await discreet(Promise.resolve([one])))[0] ?? null);
      }),
    [view],
  );
  return found.value;
}
