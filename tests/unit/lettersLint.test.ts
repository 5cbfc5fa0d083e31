import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../utils/journal/types.ts';
import { draft } from '../../utils/letters/draft.ts';
import { LANGUAGE_IDS } from '../../utils/letters/languages.ts';
import { LINT_RULES, type LintContext, lint, wordsIn } from '../../utils/letters/lint.ts';
import { FILLED } from './lettersFilled.ts';

const good = draft('dateFollowUp', 'en', 'warm', FILLED.en);
const usual: LintContext = { kind: 'dateFollowUp', language: 'en', role: 'Night Cook' };
const rules = (change: Partial<typeof good>, context: Partial<LintContext> = {}) =>
  lint({ ...good, ...change }, { ...usual, ...context }).map(({ rule }) => rule);

test('nothing to object to a good letter', () => expect(rules({})).toEqual([]));

describe('each rule alone', () => {
  const words = (count: number) => `Dear Sam,\n\n${'word '.repeat(count - 7)} Night Cook? Best regards,\nJo`;

  test('30 to 125 words', () => {
    expect(lint({ ...good, body: words(29) }, usual)).toEqual([{ rule: 'tooShort', count: 29 }]);
    expect(rules({ body: words(30) })).toEqual([]);
    expect(rules({ body: words(125) })).toEqual([]);
    expect(lint({ ...good, body: words(126) }, usual)).toEqual([{ rule: 'tooLong', count: 126 }]);
  });

  test('a word has a letter or a digit in it', () => {
    expect(wordsIn('a – b … 3')).toBe(3);
  });

  test('a subject', () => expect(rules({ subject: ' … ' })).toEqual(['noSubject']));

  test('the role, in the subject or in the text, however it is written', () => {
    expect(rules({ subject: 'Hello', body: good.body.replace('Night Cook', 'open') })).toEqual(['roleMissing']);
    expect(rules({ subject: 'About the night  cook role', body: good.body.replace('Night Cook', 'open') })).toEqual([]);
    expect(rules({}, { role: '' })).toEqual(['roleMissing']);
    const typed = { subject: 'Pa\u0302tissier à l’Auberge', body: good.body.replace('Night Cook', 'open') };
    expect(rules(typed, { role: 'Pâtissier à l´Auberge' })).toEqual([]);
  });

  test('one question; two for the feedback; none or one in a thank-you', () => {
    const none = good.body.replaceAll('?', '.');
    expect(rules({ body: none })).toEqual(['noQuestion']);
    expect(rules({ body: none }, { kind: 'thankYou' })).toEqual([]);
    expect(rules({ body: `${good.body} Really?` })).toEqual(['manyQuestions']);
    expect(rules({ body: `${good.body} Really?` }, { kind: 'thankYou' })).toEqual(['manyQuestions']);
    expect(rules({ body: `${good.body} Really?` }, { kind: 'feedbackRequest' })).toEqual([]);
    expect(rules({ body: `${good.body} Really? And?` }, { kind: 'feedbackRequest' })).toEqual(['manyQuestions']);
    expect(rules({ body: good.body.replace('?', '?!?') })).toEqual(['manyQuestions']);
    expect(rules({ body: good.body.replace('?', '??') })).toEqual([]);
    expect(rules({ body: `${good.body}\nhttps://example.com/?a=1` })).toEqual([]);
    expect(rules({ body: `${good.body} 本当ですか？` })).toEqual(['manyQuestions']);
    expect(rules({ body: good.body }, { kind: 'withdrawal' })).toEqual([]);
  });

  test.each([
    ['en', 'I am still waiting for an answer.'],
    ['en', 'You ignored my message.'],
    ['en', 'I’m disappointed that you did not write.'],
    ['en', 'You promised to call.'],
    ['de', 'Ich warte immer noch auf eine Antwort.'],
    ['de', 'Sie haben mich ignoriert.'],
    ['de', 'Ich bin enttäuscht von Ihnen.'],
    ['de', 'Sie hatten mir versprochen zu schreiben.'],
    ['fr', 'J’attends toujours une réponse.'],
    ['fr', 'Vous m’avez ignoré.'],
    ['fr', 'Je suis déçue de votre silence.'],
    ['fr', 'Vous aviez promis une réponse.'],
    ['es', 'Sigo esperando una respuesta.'],
    ['es', 'Me han ignorado.'],
    ['es', 'Estoy decepcionada con ustedes.'],
    ['es', 'Me prometieron una respuesta.'],
  ] as const)('no blame (%s): %s', (language, sentence) => {
    const letter = draft('dateFollowUp', language, 'warm', FILLED[language]);
    const context = { ...usual, language, role: FILLED[language].role };
    const [finding, ...more] = lint({ ...letter, body: `${letter.body} ${sentence}` }, context);
    expect(more).toEqual([]);
    expect(finding?.rule).toBe('blame');
    expect(sentence.replaceAll('’', "'")).toContain(finding?.found);
  });

  test.each([
    [
      'en',
      'Dear Sam,\n\nI’m just checking in about my application for Night Cook, since I would like to know if there is anything new about it that you could tell me?\n\nBest regards,\nJo',
    ],
    [
      'de',
      'Guten Tag,\n\nich wollte nur kurz nachfragen, wie es mit meiner Bewerbung als Night Cook aussieht und ob es vielleicht schon etwas gibt, das Sie mir dazu jetzt sagen können oder möchten?\n\nViele Grüße\nJo',
    ],
    [
      'fr',
      'Bonjour,\n\nJe me permets de revenir vers vous pour savoir si vous avez quelque chose à me dire au sujet de ma candidature au poste Night Cook chez vous, aujourd’hui ou demain ?\n\nCordialement,\nJo',
    ],
    [
      'es',
      'Hola:\n\nQuería saber si hay algo nuevo que me puedan contar sobre mi candidatura al puesto de Night Cook, que presenté hace ya algún tiempo en su casa, ¿qué me dicen?\n\nUn saludo,\nJo',
    ],
  ] as const)('more than checking in (%s)', (language, body) => {
    expect(rules({ body }, { language })).toEqual(['onlyCheckingIn']);
    const more = `${body}\n\n${'Night Cook '.repeat(10)}.`;
    expect(rules({ body: more }, { language })).toEqual([]);
  });

  test('short without checking in is only short; a reproach counts in the subject too', () => {
    expect(rules({ body: 'Dear Sam,\n\nNight Cook?\n\nJo' })).toEqual(['tooShort']);
    expect(rules({ subject: 'Night Cook, still waiting' })).toEqual(['blame']);
  });

  test('with an agency to its recruiter; a referrer is not asked', () => {
    expect(rules({}, { agency: true, recipient: 'interviewer' })).toEqual(['recipient']);
    expect(rules({}, { agency: true, recipient: 'recruiter' })).toEqual([]);
    expect(rules({}, { agency: true })).toEqual([]);
    expect(rules({}, { recipient: 'interviewer' })).toEqual([]);
    expect(rules({}, { recipient: 'referrer' })).toEqual(['recipient']);
    expect(rules({}, { kind: 'stayInTouch', agency: true, recipient: 'referrer' })).toEqual([]);
  });

  test('no third time, or as often as the silence allows', () => {
    expect(rules({}, { asked: 1 })).toEqual([]);
    expect(rules({}, { asked: 2 })).toEqual(['thirdAsk']);
    expect(rules({}, { asked: 1, mostAsks: 1 })).toEqual(['thirdAsk']);
    expect(rules({}, { asked: 3, mostAsks: 4 })).toEqual([]);
    for (const kind of LETTERS)
      expect(rules({}, { kind, asked: 9 }).includes('thirdAsk')).toBe(
        ['followUp', 'dateFollowUp', 'lastAsk', 'agency'].includes(kind),
      );
  });

  test('no slot left', () => {
    expect(lint({ ...good, body: `${good.body} {topic}` }, usual)).toEqual([
      { rule: 'unfilledSlot', found: '{topic}' },
    ]);
    expect(rules({ subject: 'Night Cook {x}' })).toEqual(['unfilledSlot']);
    expect(rules({ subject: 'Night Cook {my name}' })).toEqual(['unfilledSlot']);
  });

  test('a greeting in the language of the letter', () => {
    for (const language of LANGUAGE_IDS)
      for (const other of LANGUAGE_IDS) {
        const { body } = draft('dateFollowUp', other, 'restrained', { role: 'Night Cook' });
        const found = lint({ ...good, body }, { ...usual, language }).filter(({ rule }) => rule === 'greeting');
        expect(found).toHaveLength(language === other ? 0 : 1);
      }
    expect(rules({ body: good.body.split('\n').slice(2).join('\n') })).toEqual(['greeting']);
    expect(rules({ body: good.body.replace(/^Hello/, 'Good morning') })).toEqual([]);
    expect(rules({ body: `\n  ${good.body}` })).toEqual([]);
  });

  test('every rule was seen', () => {
    expect(LINT_RULES).toEqual([
      ...['tooShort', 'tooLong', 'noSubject', 'roleMissing', 'noQuestion', 'manyQuestions', 'blame'],
      ...['onlyCheckingIn', 'recipient', 'thirdAsk', 'unfilledSlot', 'greeting'],
    ]);
  });
});
