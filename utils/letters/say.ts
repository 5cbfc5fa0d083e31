import type { Sentence } from './language.ts';
import type { SlotName, Slots } from './slots.ts';

export interface Said {
  /** Absent when a slot was empty that it cannot be without. */
  text?: string;
  /** The empty slots of the wording that was preferred. */
  missing: SlotName[];
}

export interface Speech {
  slots: Slots;
  informal: boolean;
  typeset(text: string): string;
}

const SLOT = /\{(\w+)\}/g;

/** Fills one sentence: see `Sentence` for what its brackets mean. */
export function say(sentence: Sentence, { slots, informal, typeset }: Speech): Said {
  const wordings = typeof sentence === 'string' ? [sentence] : sentence;
  const filled = (wording: string) => slotsIn(wording).every((name) => slots[name]);
  const chosen = wordings
    .map((wording) => wording.replace(/\[([^\]]*)\]/g, (_, optional: string) => (filled(optional) ? optional : '')))
    .find(filled);
  const missing = slotsIn(wordings[0] ?? '').filter((name) => !slots[name]);
  if (chosen === undefined) return { missing };
  const addressed = chosen.replace(/<([^|<>]*)\|([^<>]*)>/g, (_, formal: string, close: string) =>
    informal ? close : formal,
  );
  return { text: fill(typeset(addressed), slots), missing };
}

/** Puts values into their places, once: what looks like a slot within a value stays as it is. */
export function fill(text: string, slots: Slots): string {
  return text.replace(/\{(\w+)\}([.?!]?)/g, (_, name: SlotName, mark: string) => {
    const value = slots[name] ?? '';
    const ended = (mark === '.' && /[.!?…]$/.test(value)) || value.endsWith(mark);
    return ended ? value : value + mark;
  });
}

function slotsIn(wording: string): SlotName[] {
  return [...wording.matchAll(SLOT)].map((match) => match[1] as SlotName);
}
