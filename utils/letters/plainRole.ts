/** The gender marks that postings must carry, in brackets or at the end: (m/w/d), H/F, (f/m/x), (all genders), (gn). */
const MARK = String.raw`(?:[mwfdhxi]|div|gn|nb)(?:\s*[/|*,]\s*(?:[mwfdhxi*]|div|gn|nb)){1,3}`;
const IN_BRACKETS = new RegExp(
  String.raw`\s*[([](?:${MARK}|gn|all genders?|alle geschlechter|tous genres|ohne angabe)\s*[)\]]`,
  'gi',
);
const AT_END = new RegExp(String.raw`(?<![\s,–-])[\s,–-]*\s${MARK}\s*$`, 'i');

/** The job title as one says it in a letter: without gender marks and "job post". Empty only when the title is. */
export function plainRole(title: string): string {
  const plain = title
    .replace(/\s[-–]\s*job post$/i, '')
    .replace(IN_BRACKETS, '')
    .replace(AT_END, '')
    .trim();
  return plain || title.trim();
}
