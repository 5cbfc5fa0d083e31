import { nameKey, titleKey } from './names.ts';
import type { RecordOf } from './records.ts';
import type { Application } from './types.ts';

/** What tells one role from another at the same employer. */
type Role = Pick<Application, 'title' | 'location'>;

/** Words in titles that say how, where or for whom, and not what. */
const BESIDE = new Set(
  'm w f d x h div all genders gn mwd the a an of and for at in im in der die das und oder fur de la le les du des et en y e o pour a remote hybrid home office homeoffice onsite on site full time part fulltime parttime vollzeit teilzeit temps plein partiel cdi cdd permanent temporary contract unbefristet befristet new job vacancy urgent hiring stellenangebot'.split(
    ' ',
  ),
);
/** Numbers that count postings. "Engineer II" and "Engineer 3" are words of the role. */
const NUMBER = /^(?:\p{L}{0,4}\d{4,}|\d{4,}\p{L}{0,2}|(?:req|jr|id|ref|job)\d+)$/u;
/** Endings by gender, as German and French titles write them: "Entwickler:in", "Chargé(e)". */
const ENDINGS = /(?<=\p{L})(?:[:*_/·(-]+(?:innen|in|e|ne|euse|rice|frau|a|o)\b\)?)/giu;

/**
 * What a title says, whoever put it up and wherever: its words in any order, without gender marks, requisition numbers,
 * hours and the place of the role itself. To be compared for equality; levels (senior, II) count.
 */
export function roleKey({ title, location }: Role): string {
  const place = new Set(nameKey(location).split(' '));
  const words = titleKey(title.replace(ENDINGS, ''))
    .split(' ')
    .filter((word) => word && !BESIDE.has(word) && !NUMBER.test(word));
  const said = words.filter((word) => !place.has(word));
  // A title of nothing but its place ("Hamburg") still is a title.
  return [...new Set(said.length ? said : words)].sort().join(' ');
}

/** Whether two are for the same role: the same employer and the same title, or nearly so. Never one that begins alike. */
export function isSameRole(a: Role & { company: string }, b: Role & { company: string }): boolean {
  const company = nameKey(a.company);
  const role = roleKey(a);
  return company !== '' && role !== '' && company === nameKey(b.company) && role === roleKey(b);
}

/** Whether the person said that these two are two. Of a posting that is not noted, by its keys. */
export function isKeptApart(
  pairs: readonly Pick<RecordOf<'pair'>, 'applicationIds' | 'same' | 'key'>[],
  application: Pick<Application, 'id' | 'keys' | 'joinedIds'>,
  other: { id?: string; keys: readonly string[]; joinedIds?: string[] },
): boolean {
  const has = (ids: readonly string[], one: { id?: string; joinedIds?: string[] }) =>
    ids.some((id) => id === one.id || one.joinedIds?.includes(id));
  return pairs.some(({ applicationIds, same, key }) => {
    if (same) return false;
    if (key === undefined) return has(applicationIds, application) && has(applicationIds, other);
    return (
      (has(applicationIds, application) && other.keys.includes(key)) ||
      (has(applicationIds, other) && application.keys.includes(key))
    );
  });
}
