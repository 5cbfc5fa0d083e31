import type { Database } from '../journal/db.ts';
import { canaryOf } from '../repair/canary.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { localDay } from '../transfer/localDate.ts';
import { troubleOf } from './backupTrouble.ts';
import { keep, readKept } from './kept.ts';
import { type BackupPlace, PLACES, type Place, type PlaceState, type Trouble } from './places.ts';
import { toKeep } from './toKeep.ts';

interface Edges {
  db: Database;
  now(): number;
  places: Record<Place, BackupPlace>;
  /** Whether the journal is whole and of our own making. */
  ready(): Promise<boolean>;
}

export interface Automatic {
  /** Makes the backups that are due. One look at a time, also beside another that the browser may have started. */
  look(): Promise<void>;
  /** Why the latest try came to nothing, where backups are on. */
  trouble(): Promise<Trouble | undefined>;
}

/** Backups that are made by themselves: in each place that the person chose, once a day at most, when something changed. */
export function createAutomatic({ db, now, places, ready }: Edges): Automatic {
  async function lookOnce(): Promise<void> {
    const { backups } = await readSettings();
    const on = PLACES.filter((place) => backups[place]);
    if (on.length === 0 || !(await ready())) return;
    const canary = await canaryOf(db);
    // Nothing here is nothing to keep, and no reason to let go of what was kept.
    if (canary.count === 0) return;
    for (const place of on) await lookAt(place, JSON.stringify(canary), backups.encrypted);
  }

  async function lookAt(place: Place, journal: string, encrypted: boolean): Promise<void> {
    const at = now();
    const state = await readState(place);
    const due = state.last?.journal !== journal && (!state.last || localDay(state.last.at) !== localDay(at));
    if (!due && !state.trouble) return;
    try {
      await places[place].ready();
      if (due) await backUp(place, { ...state, last: { at, journal }, trouble: undefined }, encrypted);
      else await keep(`${place}State`, { ...state, trouble: undefined });
    } catch (error) {
      console.error(error);
      await keep(`${place}State`, { ...state, trouble: { why: troubleOf(error), at } });
    }
  }

  async function backUp(place: Place, state: PlaceState & { last: { at: number } }, encrypted: boolean): Promise<void> {
    const { file, ...exported } = await places[place].save(encrypted);
    const files = [...state.files, file];
    // Before anything goes, the new one is known: who dies in between leaves one too many.
    await keep(`${place}State`, { ...state, files });
    await changeSettings(() => ({
      exportedAt: state.last.at,
      exported: { place, ...exported },
      backupLaterUntil: undefined,
    }));
    const kept = toKeep(files);
    for (const old of files) if (!kept.has(old)) await places[place].remove(old).catch((error) => console.error(error));
    await keep(`${place}State`, { ...state, files: files.filter((one) => kept.has(one)) });
  }

  return {
    look: () => navigator.locks.request('rebound-backups', () => lookOnce().catch((error) => console.error(error))),
    async trouble() {
      const { backups } = await readSettings();
      for (const place of PLACES) {
        const { trouble } = backups[place] ? await readState(place) : {};
        if (trouble) return trouble.why;
      }
      return undefined;
    },
  };
}

async function readState(place: Place): Promise<PlaceState> {
  return (await readKept(`${place}State`)) ?? { files: [] };
}
