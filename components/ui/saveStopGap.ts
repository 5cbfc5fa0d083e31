import { i18n } from '#i18n';
import { journal } from '../../utils/journal/journal.ts';
import type { Application } from '../../utils/journal/types.ts';
import { act } from './act.ts';

/** Says whether an accepted job is one for now, and what follows from that. */
export function saveStopGap({ id }: Pick<Application, 'id'>, stopGap: boolean): Promise<unknown> {
  return act(
    () => journal.edit(id, { stopGap: stopGap || null }),
    i18n.t(`recovery.after.${stopGap ? 'stopGapSaid' : 'stopGapOff'}`),
  );
}
