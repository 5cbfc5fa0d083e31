import type { Database } from '../../journal/db.ts';
import { nameKey } from '../../journal/names.ts';
import { roleKey } from '../../journal/sameRole.ts';
import { type Application, type Outcome, STAGES, type Stage } from '../../journal/types.ts';
import { CHUNK, eachChunk, type Progress, pause } from '../eachChunk.ts';
import type { ImportedRow } from './readRows.ts';

/** What an application that is here already gains from a line. Nothing that it has is changed. */
export interface Gain {
  keys: string[];
  stage?: Stage;
  outcome?: Outcome;
  fields: Partial<ImportedRow['fields']>;
}

/** What becomes of a line. */
export type Planned =
  | { row: ImportedRow; is: 'new' }
  /** It is here, and the line knows more of it. */
  | { row: ImportedRow; is: 'joined'; applicationId: string; gain: Gain }
  /** It is here with all that the line says. */
  | { row: ImportedRow; is: 'known'; applicationId: string }
  /** An earlier line of this table is about it. */
  | { row: ImportedRow; is: 'repeated'; line: number };

/** The same role at the same employer, but further apart than this: it was applied for once more. Milliseconds. */
const ONCE_MORE = 60 * 24 * 60 * 60 * 1000;

type Known = Pick<Application, 'id' | 'keys' | 'companyKey'> & {
  role: string;
  at: number | undefined;
  row?: Application;
  line?: number;
};

/**
 * Compares lines with what is here, and with one another: by address, else by employer and role. Reads all applications
 * once.
 */
export async function planImport(db: Database, rows: readonly ImportedRow[], progress?: Progress): Promise<Planned[]> {
  const byKey = new Map<string, Known>();
  const byRole = new Map<string, Known[]>();
  const add = (one: Known) => {
    for (const key of one.keys) byKey.set(key, one);
    const name = `${one.companyKey} ${one.role}`;
    const same = byRole.get(name);
    if (same) same.push(one);
    else byRole.set(name, [one]);
  };
  await eachChunk(db.applications, (some) => {
    for (const row of some)
      add({
        id: row.id,
        keys: row.keys,
        companyKey: row.companyKey,
        role: roleKey(row),
        at: row.appliedAt ?? row.stageAt,
        row,
      });
  });
  const planned: Planned[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % CHUNK === 0) {
      progress?.(index / rows.length);
      await pause();
    }
    const companyKey = nameKey(row.fields.company);
    const role = roleKey({ title: row.fields.title, location: row.fields.location ?? '' });
    const found =
      row.keys.map((key) => byKey.get(key)).find((one) => one !== undefined) ??
      byRole
        .get(`${companyKey} ${role}`)
        ?.find(({ at }) => at === undefined || row.at === undefined || Math.abs(at - row.at) <= ONCE_MORE);
    if (!found) {
      planned.push({ row, is: 'new' });
      add({ id: '', keys: row.keys, companyKey, role, at: row.at, line: row.line });
    } else if (!found.row) planned.push({ row, is: 'repeated', line: found.line ?? row.line });
    else {
      const gain = gainOf(found.row, row);
      const applicationId = found.id;
      planned.push(gain ? { row, is: 'joined', applicationId, gain } : { row, is: 'known', applicationId });
      // What this line adds is known to the next one.
      if (gain)
        found.row = {
          ...found.row,
          ...gain.fields,
          ...(gain.stage && { stage: gain.stage }),
          ...(gain.outcome && { outcome: gain.outcome }),
          keys: [...found.row.keys, ...gain.keys],
        };
      for (const key of row.keys) byKey.set(key, found);
    }
  }
  progress?.(1);
  return planned;
}

/** What a line knows that the application does not: how far it got, how it ended, fields that are empty. */
function gainOf(here: Application, { fields, keys, stage, outcome }: ImportedRow): Gain | undefined {
  const gain: Gain = { keys: keys.filter((key) => !here.keys.includes(key)), fields: {} };
  if (STAGES.indexOf(stage) > STAGES.indexOf(here.stage)) gain.stage = stage;
  if (outcome && here.outcome === 'open') gain.outcome = outcome;
  // An empty text was emptied by the person, but for the fields that every row has.
  for (const name of ['location', 'url', 'salary', 'employmentType', 'notes'] as const)
    if (fields[name] && (here[name] === undefined || (here[name] === '' && (name === 'location' || name === 'url'))))
      gain.fields[name] = fields[name];
  const gains = gain.keys.length > 0 || gain.stage || gain.outcome || Object.keys(gain.fields).length > 0;
  return gains ? gain : undefined;
}
