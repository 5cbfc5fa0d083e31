import { foldText } from '../search/foldText.ts';
import { CUES } from './requirementCues.ts';

/** A sentence or an item of a list ends here. */
const END = /[\n\r•·▪●‣*:!?()[\]"“”]|\.(?=\s|$)|\s[–—-]\s/u;
/** How many words a thing has at most, and how many things a list: the rest of a sentence is no requirement. */
const WORDS = 3;
const THINGS = 6;
const LONGEST = 40;
/** A list ends here at the latest, in characters: a posting may be one sentence of sixty thousand. */
const SENTENCE = 600;
/** What is said about people and work everywhere, and asks for nothing that can be learned in an hour. */
const EMPTY = new Set(
  `team teams work role roles job people customers clients kunden menschen equipe equipo clientes field area bereich
  industry sector similar position years year jahre ans anos this that it related environment experience erfahrung
  goals purpose mission company practices tools techniques principles theories concepts procedures policies processes
  methods libraries must have with but not of the following capacity managing mentoring leading developing growing working
  building creating site content other others more`.split(/\s+/),
);

/** What a posting asks for, as it words it, by its folded words: "experience with forklifts and SAP" asks for two things. */
export function requirementsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { before, after, and, measure } of Object.values(CUES)) {
    const add = (words: string) => {
      const thing = trimmed(words, measure);
      const key = foldText(thing);
      // Where a list goes on with words of its own ("and knowledge of"), those find their thing themselves.
      if (isThing(key) && `${thing} `.search(before) < 0) found.set(key, found.get(key) ?? thing);
    };
    for (const { index, 0: cue } of text.matchAll(before)) {
      const from = index + cue.length;
      const rest = text.slice(from, from + SENTENCE).split(END, 1)[0] ?? '';
      for (const one of rest.split(and).slice(0, THINGS)) {
        add(one);
        // After a thing with a rest of a sentence the list is over.
        if (one.trim().split(/\s+/).length > WORDS * 2) break;
      }
    }
    for (const [, words = ''] of after ? text.matchAll(after) : []) add(words.split(and).at(-1) ?? '');
  }
  return found;
}

/** Without what says how much of it. */
function trimmed(words: string, measure: RegExp): string {
  let thing = words.trim();
  for (let before = ''; before !== thing; ) {
    before = thing;
    thing = thing.replace(measure, '').replace(/^[\s,.;'’-]+|[\s,.;'’-]+$/g, '');
  }
  return thing;
}

function isThing(key: string): boolean {
  const words = key.split(' ');
  return (
    key.length > 1 &&
    key.length <= LONGEST &&
    words.length <= WORDS &&
    /\p{L}/u.test(key) &&
    !words.every((word) => EMPTY.has(word))
  );
}
