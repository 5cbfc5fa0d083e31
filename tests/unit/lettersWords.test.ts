import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../utils/journal/types.ts';
import { draft } from '../../utils/letters/draft.ts';
import {
  type Sentence,
  type Sentences,
  TONES,
  type Toned,
  VARIANTS,
  type Variant,
} from '../../utils/letters/language.ts';
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../utils/letters/languages.ts';
import { outlineOf } from '../../utils/letters/outlines.ts';
import { FILLED } from './lettersFilled.ts';

/** What each language takes for a reproach, for mere checking in, and for a greeting; one line a turn of phrase. */
const SAID: Record<LanguageId, Record<'blames' | 'checksIn' | 'greets', string[]>> = {
  en: {
    blames: [
      ...['you ignored it', 'I am still waiting', 'disappointed by you', 'you promised', 'you failed to write'],
      ...['I never heard', 'nobody has replied', 'I was ghosted', 'quite unprofessional', 'this is unacceptable'],
      ...[
        'it is rude',
        'you wasted my time',
        'why not me',
        'it is unfair',
        'not even an answer',
        'I beg',
        'I am desperate',
      ],
    ],
    checksIn: [
      ...['just checking in', 'touching base', 'following up', 'circling back', 'any news', 'bumping this'],
      'please get back to me',
    ],
    greets: ['Dear Sam', 'Hello Sam', 'Hi Sam', 'Hey Sam', 'Good evening', 'Greetings'],
  },
  de: {
    blames: [
      ...['Sie ignorieren mich', 'ich warte immer noch', 'immer noch nichts', 'enttäuscht von Ihnen'],
      ...['Sie haben versprochen', 'nie etwas gehört', 'nicht einmal eine Absage', 'das ist unprofessionell'],
      ...['unverschämt', 'das war unhöflich', 'das ist inakzeptabel', 'das ist unfair', 'eine Zeitverschwendung'],
      ...['warum nicht ich', 'ich bin verzweifelt', 'ich flehe', 'ich will Sie anflehen'],
    ],
    checksIn: [
      ...['ich wollte nachfragen', 'ich frage kurz nach', 'mich mal wieder melden', 'der Stand der Dinge'],
      'gibt es schon etwas Neues',
    ],
    greets: [
      ...['Guten Abend', 'Hallo Kim', 'Hi Kim', 'Hey Kim', 'Moin', 'Servus', 'Grüezi', 'Grüß Gott', 'Gruezi mitenand'],
      ...['Liebe Kim', 'Sehr geehrte Frau Berger', 'Werter Herr Berger'],
    ],
  },
  fr: {
    blames: [
      ...['vous m’avez ignoré', 'j’attends toujours', 'toujours pas de réponse', 'déçue par vous'],
      ...['vous aviez promis', 'jamais répondu', 'même pas une réponse', 'un manque de sérieux', 'inadmissible'],
      ...['c’est inacceptable', 'c’est impoli', 'c’est injuste', 'perdre mon temps', 'pourquoi pas moi'],
      ...['je vous supplie', 'désespérément'],
    ],
    checksIn: ['une relance', 'prendre des nouvelles', 'où vous en êtes', 'faire le point', 'je me permets de revenir'],
    greets: [
      ...['Bonjour', 'Bonsoir', 'Salut Camille', 'Madame', 'Monsieur', 'Mesdames', 'Messieurs', 'Cher Camille'],
      ...['Chère Camille', 'Chers tous', 'Chères toutes', 'Coucou'],
    ],
  },
  es: {
    blames: [
      ...['me ignoraron', 'sigo esperando', 'decepción con ustedes', 'me prometieron', 'nunca me contestaron'],
      ...['ni siquiera una respuesta', 'una falta de respeto', 'poco profesional', 'es inaceptable', 'fue grosero'],
      ...['son maleducados', 'es injusto', 'perder el tiempo', 'por qué no yo', 'le ruego', 'desesperadamente'],
    ],
    checksIn: [
      ...['saber si hay', 'hay alguna novedad', 'hacer seguimiento', 'dar seguimiento', 'retomar el contacto'],
      'cómo va el proceso',
    ],
    greets: [
      ...['Hola', 'Buenos días', 'Buenas tardes', 'Buen día', 'Estimada Alex', 'Apreciado Alex', 'Querida Alex'],
      'Saludos',
    ],
  },
};
/** Words that only look like those. */
const NOT_SAID: Record<LanguageId, string[]> = {
  en: ['a crude draft', 'unfairness in models', 'I never worked nights', 'the follower', 'Highland Park'],
  de: ['ich warte das Team', 'der Fairness halber', 'ich melde mich', 'Hinweis', 'Heyden'],
  fr: ['la justice', 'je pose des questions', 'le chercheur', 'Salutations', 'Coucoun'],
  es: ['la justicia', 'seguimiento médico', 'holandés', 'buenísimo', 'queridísimo'],
};

describe.each(LANGUAGE_IDS)('words in %s', (language) => {
  test.each(['blames', 'checksIn', 'greets'] as const)('%s: each turn of phrase is one of them', (name) => {
    const straight = (text: string) => text.replaceAll('’', "'");
    const missed = SAID[language][name].filter((text) => !LANGUAGES[language][name].test(straight(text)));
    expect(missed).toEqual([]);
  });

  test('what only looks like one is none', () => {
    const { blames, checksIn, greets } = LANGUAGES[language];
    expect(NOT_SAID[language].filter((text) => blames.test(text) || checksIn.test(text) || greets.test(text))).toEqual(
      [],
    );
  });

  test.each(
    LETTERS,
  )('%s: every part is said in both tones and in each variant, in the order of its outline', (kind) => {
    const letter = LANGUAGES[language].letters[kind] as { parts: Parts } & { [Name in Variant]?: Parts };
    const names = outlineOf(kind).paragraphs.flat();
    expect(Object.keys(letter.parts).toSorted()).toEqual([...names].toSorted());
    const slots = { ...FILLED[language], question: '' };
    for (const variant of [undefined, ...VARIANTS.filter((one) => letter[one])])
      for (const tone of TONES) {
        const body = draft(kind, language, tone, slots, variant && { [variant]: true }).body.toLowerCase();
        let last = 0;
        for (const name of names) {
          const sentences = inTone(
            variant ? (letter[variant]?.[name] ?? letter.parts[name]!) : letter.parts[name]!,
            tone,
          );
          // Only those who were there can have liked something about it.
          if (!(name === 'liked' && (variant === 'agency' || variant === 'referrer')))
            expect(sentences.length, `${variant} ${name}`).toBeGreaterThan(0);
          for (const sentence of sentences) {
            const at = body.indexOf(ownWords(sentence));
            expect(at, `${variant} ${name}`).toBeGreaterThanOrEqual(last);
            last = at;
          }
        }
      }
  });
});

type Parts = Record<string, Toned<Sentences>>;

const inTone = (text: Toned<Sentences>, tone: (typeof TONES)[number]) => ('warm' in text ? text[tone] : text);

/** The longest run of a sentence's own words, with which it can be told from others. */
function ownWords(sentence: Sentence): string {
  const wordings = typeof sentence === 'string' ? [sentence] : sentence;
  // Without a question of the person's own, ours is asked.
  const wording = wordings.find((one) => !one.includes('{question}')) ?? '';
  const runs = wording.split(/[[\]]|\{\w+\}|<[^>]*>|[«» ]{2}| (?=[?!:;»])/).map((run) => run.trim());
  return (runs.toSorted((a, b) => b.length - a.length)[0] ?? '').toLowerCase();
}
