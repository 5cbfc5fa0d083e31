import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The words of a text; what stands for a value is one. */
export function wordsOf(text: string): string[] {
  return text.replace(/\{\w+\}|\$\d/g, 'word').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

/** The school grade (Flesch-Kincaid, 1975) that it takes to read a text. */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = text.split(/[.?!:;]+["”]?(?:\s|$)/).filter((part) => /\p{L}/u.test(part));
  return fleschKincaid({
    sentence: Math.max(1, sentences.length),
    word: Math.max(1, words.length),
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
