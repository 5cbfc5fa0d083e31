/** What a letter takes from the record or from the person. An empty slot takes its sentence along; nothing is guessed. */
export const SLOTS = [
  'role',
  'company',
  'contactName',
  'interviewDate',
  'promisedDate',
  'appliedDate',
  /** One moment from the talk, as a noun phrase: "the new night menu". For an introduction: why this person. */
  'topic',
  /** What they care about most, as a noun phrase. */
  'careMost',
  /** One reason why the person fits; for a thank-you: what they would add. */
  'oneReason',
  /** A question of the person's own. */
  'question',
  /** For an adjustment: what the person needs, never why. */
  'need',
  'myName',
] as const;
export type SlotName = (typeof SLOTS)[number];
export type Slots = { readonly [Name in SlotName]?: string | undefined };

/** Slots that stand within a sentence of ours, so that they bring no full stop of their own. */
const PHRASES: ReadonlySet<SlotName> = new Set<SlotName>(['topic', 'careMost', 'oneReason', 'need']);

/**
 * The values as they may stand in a letter: on one line, without control characters or invisible changes of direction,
 * and absent when no letter or digit is in them.
 */
export function cleanSlots(slots: Slots): Slots {
  const clean: { [Name in SlotName]?: string } = {};
  for (const name of SLOTS) {
    let value = oneLine(slots[name] ?? '');
    if (PHRASES.has(name)) value = value.replace(/[\s.,;:!?…]+$/u, '');
    // A question ends as one, whatever was typed.
    if (name === 'question' && !/[?？؟]/.test(value)) value = `${value.replace(/[\s.!…]+$/, '')}?`;
    if (/[\p{L}\p{N}]/u.test(value)) clean[name] = value;
  }
  return clean;
}

/** Text without line breaks, control characters, and marks that nobody sees. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
