import { fold } from '../capture/fold.ts';
import type { AnswerKind } from './kinds.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { sentences } from './sentences.ts';

export interface Classified {
  /** `unsure` is an answer: nothing was said for certain, or it was said both ways. */
  kind: AnswerKind | 'unsure';
  /** The sentence that decided it, as it was written; absent when unsure. */
  sentence?: string;
}

/** How far before a phrase its "if", and how far around it its "not" may stand, in characters. */
const CONDITIONAL_WITHIN = 90;
const CONDITIONAL_AFTER = 60;
const DENIED_BEFORE = 45;
const DENIED_AFTER = 18;
/** Longer sentences are lists that lost their lines. */
const MAX_SENTENCE = 700;
/** A language counts when it has at least this share of the function words of the one that has most. */
const NEARLY = 0.6;
const ENOUGH_WORDS = 3;
/** An "unfortunately" about anything but the application: that not all can be answered, that the office is closed. */
const SMALL_TROUBLE =
  /\b(reply|replies|respond|answer|each|every|all applica|volume|number of|parking|away|holiday|antwort\w*|beantwort\w*|jede|anzahl|parkplatz|parkplatze|urlaub|repondre|chacun|nombre|joignable|conge|responder|cada|rispond\w+|ciascun|beantwoord\w*|parkeer\w*|svara|besvar\w+|fragor|svare|hver enkelt|vastata|odpowie\w+|odpoved\w+ (kazd|vsem))/;

/** That not everybody can be answered is no answer. */
const NOT_EVERYBODY =
  /\b(acknowledge|reply|replies|respond|answer|contact|feedback)\b.{0,40}\b(each|every|all|everyone|individual\w*)\b|\b(jede\w*|alle\w*|einzeln\w*)\b.{0,40}(antwort|beantwort|ruckmeld)|\b(repondre|reponse)\b.{0,40}\b(chacun|chaque|toutes|individuell\w*)\b|\b(responder|contestar)\b.{0,30}\b(cada|todos|todas)\b|\brispondere\b.{0,30}\b(tutti|tutte|ciascun\w*)\b|\b(beantwoorden|reageren)\b.{0,30}\b(iedere?en|elke|alle)\b/;

const built = new Map<readonly string[], RegExp>();

/** All patterns of a list as one, folded as the text is. */
function any(patterns: readonly string[]): RegExp {
  let regex = built.get(patterns);
  if (!regex) {
    regex = new RegExp(patterns.map((one) => fold(one).replaceAll('~', '.{0,60}')).join('|'), 'g');
    built.set(patterns, regex);
  }
  return regex;
}

const has = (text: string, patterns: readonly string[] = []): boolean =>
  patterns.length > 0 && text.search(any(patterns)) >= 0;

/**
 * What an employer's message says about an application. A rejection is tried first, for they speak of interviews and
 * offers too; what promises both a no and a step further is left to the person. Pure, and linear in the length of the text.
 *
 * @param text the message alone (see `ownWords`)
 */
export function classify(text: string): Classified {
  const written = sentences(text).map((sentence) => sentence.slice(0, MAX_SENTENCE));
  const folded = written.map(fold);
  const languages = languagesOf(text);
  const sentenceOf = (kind: AnswerKind): number =>
    folded.findIndex((sentence) => languages.some((language) => says(language, kind, sentence)));
  const found = (index: number, kind: AnswerKind): Classified => ({ kind, sentence: written[index] ?? '' });
  const unsure: Classified = { kind: 'unsure' };

  const anywhere = (list: 'other' | 'withdrawn'): boolean =>
    folded.some((sentence) => languages.some((language) => has(sentence, language[list])));
  if (anywhere('withdrawn')) return unsure;
  const [no, invited, offered] = [sentenceOf('rejection'), sentenceOf('invitation'), sentenceOf('offer')];
  if (no >= 0) return invited >= 0 || offered >= 0 ? unsure : found(no, 'rejection');
  if (anywhere('other')) return unsure;
  if (offered >= 0) return found(offered, 'offer');
  if (invited >= 0) return found(invited, 'invitation');
  const received = sentenceOf('acknowledgment');
  const sad = folded.some((one) => languages.some((language) => has(one, language.sad)) && !SMALL_TROUBLE.test(one));
  return received >= 0 && !sad ? found(received, 'acknowledgment') : unsure;
}

/** Whether a sentence says so for certain: not "if", and no "not" around an invitation or an offer. */
function says(language: Language, kind: AnswerKind, sentence: string): boolean {
  if (kind === 'rejection' && NOT_EVERYBODY.test(sentence)) return false;
  for (const match of sentence.matchAll(any(language[kind]))) {
    const end = match.index + match[0].length;
    // "When are you free?" begins like a condition; a no never does.
    const until = kind === 'invitation' ? match.index : end;
    const before = sentence.slice(Math.max(0, match.index - CONDITIONAL_WITHIN), until);
    const after = sentence.slice(match.index, end + CONDITIONAL_AFTER);
    if (kind !== 'acknowledgment' && (has(before, language.conditional) || has(after, language.conditionalAfter)))
      continue;
    const around = sentence.slice(Math.max(0, match.index - DENIED_BEFORE), end + DENIED_AFTER);
    if ((kind === 'invitation' || kind === 'offer') && has(around, language.denied)) continue;
    return true;
  }
  return false;
}

/** The languages that a text may be in: by its letters, or by the little words that it is made of. */
function languagesOf(text: string): Language[] {
  const all = Object.values(LANGUAGES);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const written = all.filter(({ script }) => script && (text.match(script)?.length ?? 0) > letters / 5);
  if (written.length > 0) return written;
  const words = fold(text).match(/[a-z]+/g) ?? [];
  const scores = all.map(({ script, common }) => {
    if (script) return 0;
    const known = new Set(common.split(' '));
    return words.filter((word) => known.has(word)).length;
  });
  const best = Math.max(...scores);
  // A short message may have none of them: then all are tried.
  if (best < ENOUGH_WORDS) return all.filter(({ script }) => !script);
  return all.filter((_, index) => (scores[index] ?? 0) >= best * NEARLY);
}
