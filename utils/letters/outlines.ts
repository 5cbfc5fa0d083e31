import type { LetterKind } from '../journal/types.ts';

/**
 * How each letter is built, whatever its language: its parts in their order, grouped in paragraphs; how many words it has
 * when the record is filled as usual; how many questions it may ask. Short messages with one question are answered most
 * often (Boomerang, 2016: 40 million emails).
 */
export interface Outline {
  paragraphs: readonly (readonly string[])[];
  words: readonly [least: number, most: number];
  questions: readonly [least: number, most: number];
  /** It asks how things stand: never more than twice about the same silence. */
  asks?: true;
  /** It belongs into the thread that is there. */
  reply?: true;
  /** It goes to somebody the person knows, with or without an agency in between. */
  personal?: true;
}

export const OUTLINES = {
  followUp: {
    paragraphs: [['who'], ['reason', 'interest'], ['question']],
    words: [60, 90],
    questions: [1, 1],
    asks: true,
  },
  dateFollowUp: {
    paragraphs: [['thanks'], ['date', 'offer']],
    words: [40, 80],
    questions: [1, 1],
    asks: true,
    reply: true,
  },
  lastAsk: {
    paragraphs: [['context', 'question'], ['fine']],
    words: [30, 60],
    questions: [1, 1],
    asks: true,
    reply: true,
  },
  thankYou: { paragraphs: [['thanks', 'moment'], ['add', 'interest'], ['next']], words: [70, 120], questions: [0, 1] },
  feedbackRequest: {
    paragraphs: [['accept'], ['why', 'question', 'skip'], ['wishes']],
    words: [50, 90],
    questions: [1, 1],
    reply: true,
  },
  stayInTouch: {
    paragraphs: [
      ['thanks', 'liked'],
      ['open', 'wishes'],
    ],
    words: [40, 80],
    questions: [0, 1],
    reply: true,
    personal: true,
  },
  withdrawal: { paragraphs: [['thanks'], ['withdraw'], ['wishes']], words: [30, 60], questions: [0, 0], reply: true },
  agency: {
    paragraphs: [['how'], ['passOn', 'interest'], ['question']],
    words: [50, 110],
    questions: [1, 1],
    asks: true,
  },
  internal: {
    paragraphs: [['thanks'], ['talk', 'question'], ['easy']],
    words: [50, 110],
    questions: [1, 1],
    personal: true,
  },
  introduction: {
    paragraphs: [
      ['who', 'why'],
      ['question', 'easy'],
    ],
    words: [50, 110],
    questions: [1, 1],
    personal: true,
  },
  adjustment: { paragraphs: [['thanks'], ['need'], ['offer']], words: [40, 90], questions: [1, 1], reply: true },
} as const satisfies Record<LetterKind, Outline>;

/** The names of a letter's parts. */
export type PartOf<Kind extends LetterKind> = (typeof OUTLINES)[Kind]['paragraphs'][number][number];

/** The outline of a letter, with what is absent for some. */
export function outlineOf(kind: LetterKind): Outline {
  return OUTLINES[kind];
}
