import { fill } from './say.ts';
import { cleanSlots, oneLine, SLOTS, type SlotName, type Slots } from './slots.ts';
/** A letter of the person's own, with the slots of ours. Each line is a list of sentences. */
export interface Template {
  lines: readonly (readonly string[])[];
  /** The slots that are in it, and what looks like one but is none, as it was typed. */
  slots: SlotName[];
  unknown: string[];
}

export interface Filled {
  text: string;
  missing: SlotName[];
}

/** Abbreviations after which a sentence goes on: single letters, and titles before a name. */
const GOES_ON =
  /(?:^|[\s(])(?:\p{L}|dr|mr|mrs|ms|mx|prof|st|hr|fr|nr|no|bzw|ca|z\.\s?b|u\.\s?a|d\.\s?h|e\.g|i\.e|p\.\s?ex|p\.\s?ej|sr|sra|srta|mme|mlle|\d+)\.$/iu;

/** Reads a template. Slots may be typed in any case, with spaces; what is unknown is reported and takes its sentence along. */
export function parseTemplate(text: string): Template {
  const slots = new Set<SlotName>();
  const unknown = new Set<string>();
  const lines = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n')
    .map((line) =>
      line.replace(/\{([^{}]*)\}/g, (typed, inner: string) => {
        const name = SLOTS.find((slot) => slot.toLowerCase() === inner.trim().toLowerCase());
        if (name) slots.add(name);
        else unknown.add(typed);
        return name ? `{${name}}` : typed;
      }),
    )
    .map(sentencesOf);
  return { lines, slots: [...slots], unknown: [...unknown] };
}

/** Fills a template: a sentence with an empty slot is left out, and a line of which nothing is left. */
export function fillTemplate(template: Template, values: Slots): Filled {
  const slots = cleanSlots(values);
  const missing = new Set<SlotName>();
  const whole = (sentence: string): boolean => {
    const names = [...sentence.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] as SlotName);
    const empty = names.filter((name) => !slots[name]);
    for (const name of empty) if (SLOTS.includes(name)) missing.add(name);
    return empty.length === 0;
  };
  const lines = template.lines
    .map((sentences) => ({ sentences: sentences.filter(whole), blank: sentences.length === 0 }))
    .filter(({ sentences, blank }) => blank || sentences.length > 0)
    .map(({ sentences }) => sentences.map((sentence) => fill(sentence, slots)).join(' '));
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, missing: [...missing] };
}

/** Subjects are one line. */
export function fillSubject(template: Template, values: Slots): Filled {
  const { text, missing } = fillTemplate(template, values);
  return { text: oneLine(text), missing };
}

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  for (const piece of line
    .trim()
    .split(/(?<=[.!?…]["'”»)]*|\{question\})\s+/)
    .filter(Boolean)) {
    const last = sentences.at(-1);
    if (last !== undefined && (GOES_ON.test(last) || !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}{¿¡"'„“«(]/u.test(piece)))
      sentences[sentences.length - 1] = `${last} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
}
