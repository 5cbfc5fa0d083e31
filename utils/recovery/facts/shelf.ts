import type { AnyRecord, RecordOf } from '../../journal/records.ts';
import { PROFILE_ID } from '../../journal/recoveryRecords.ts';

/** The records that facts are computed from, at hand. */
export interface Shelf {
  profile: RecordOf<'profile'> | undefined;
  goals: RecordOf<'goal'>[];
  stories: RecordOf<'story'>[];
  writings: RecordOf<'writing'>[];
  tips: RecordOf<'tip'>[];
  sheets: RecordOf<'sheet'>[];
  sheetsOf: ReadonlyMap<string, RecordOf<'sheet'>[]>;
  /** Ids of applications with a plan for the answer, and with wishes. */
  planned: ReadonlySet<string>;
  wished: ReadonlySet<string>;
  /** Folded names of private employers. */
  hidden: ReadonlySet<string>;
  /** People by the folded name of their employer, and by the id of an application that names them. */
  peopleAt: ReadonlyMap<string, ReadonlySet<string>>;
  peopleIn: ReadonlyMap<string, ReadonlySet<string>>;
}

export function shelfOf(records: readonly AnyRecord[]): Shelf {
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const all = <Kind extends AnyRecord['kind']>(kind: Kind) => (byKind.get(kind) ?? []) as unknown as RecordOf<Kind>[];
  const people = all('person');
  const sheets = all('sheet');
  return {
    profile: all('profile').find(({ id }) => id === PROFILE_ID) ?? all('profile')[0],
    goals: all('goal'),
    stories: all('story'),
    writings: all('writing'),
    tips: all('tip'),
    sheets,
    sheetsOf: Map.groupBy(sheets, ({ applicationId }) => applicationId),
    planned: new Set(
      all('plan').flatMap(({ plan, applicationId, ifNo, ifYes, next }) =>
        plan === 'answer' && applicationId && (ifNo || ifYes || next) ? [applicationId] : [],
      ),
    ),
    wished: new Set(
      all('wishes').flatMap(({ applicationId, wishes }) => (applicationId && wishes.length > 0 ? [applicationId] : [])),
    ),
    hidden: new Set(all('employer').flatMap((one) => (one.private && one.companyKey ? [one.companyKey] : []))),
    peopleAt: idsBy(people.flatMap(({ id, companyKey }) => (companyKey ? [[companyKey, id]] : []))),
    peopleIn: idsBy(people.flatMap(({ id, applicationIds = [] }) => applicationIds.map((one) => [one, id]))),
  };
}

function idsBy(pairs: string[][]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const [key = '', id = ''] of pairs) ids.set(key, (ids.get(key) ?? new Set()).add(id));
  return ids;
}
