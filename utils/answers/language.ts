/**
 * The words with which employers answer in one language. Patterns are the sources of regular expressions in natural
 * spelling; they are folded like the text (see `capture/fold.ts`: no capitals, no accents) and tried on one sentence at a
 * time. `~` stands for a gap within it. Nothing repeats without a bound, so that matching takes linear time. `\b` knows
 * Latin letters only.
 */
export interface Language {
  /** Words that nearly every message has. Told apart by script, the languages that need none leave it empty. */
  common: string;
  /** Letters that belong to this language, where they alone tell it. */
  script?: RegExp;
  /** Before a phrase: it happens only if, or once, something else does. */
  conditional: readonly string[];
  /** In or after it, where the language or the word has its place there. */
  conditionalAfter?: readonly string[];
  /** In the sentence of an invitation or an offer: there is none. */
  denied: readonly string[];
  /** What may be said in any of these, and bodes nothing good: with it, a kind reply is no acknowledgment for certain. */
  sad: readonly string[];
  rejection: readonly string[];
  invitation: readonly string[];
  offer: readonly string[];
  acknowledgment: readonly string[];
  /** Alerts, codes, advertising: no answer to an application, unless it says no as well (their footers are full of these). */
  other: readonly string[];
  /** The person took it back: sounds like a no, and is none. */
  withdrawn: readonly string[];
}
