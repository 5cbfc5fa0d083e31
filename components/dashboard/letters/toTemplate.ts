import { SLOTS, type SlotName, type Slots } from '../../../utils/letters/slots.ts';

/** A letter with its values made slots again, so that it fits the next application. Only whole words count. */
export function toTemplate(text: string, slots: Slots): string {
  const values = SLOTS.flatMap((name): [string, SlotName][] => (slots[name] ? [[slots[name], name]] : []));
  if (values.length === 0) return text;
  // "Kim Berger" before "Kim", so that the longer one is not torn apart.
  const longest = values.map(([value]) => value).sort((a, b) => b.length - a.length);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const names = new Map(values.toReversed());
  return text.replace(found, (value) => `{${names.get(value)}}`);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
