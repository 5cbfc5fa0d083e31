import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passAnswerText, takeAnswerText } from '../../utils/answerText.ts';

test('a text that was passed on is taken once', async () => {
  await passAnswerText('We would like to invite you.');
  expect(await takeAnswerText()).toBe('We would like to invite you.');
  expect(await takeAnswerText()).toBeUndefined();
});

test.each([[' \n '], [7], [{ text: 'no' }]])('%j is no text', async (answerText) => {
  await fakeBrowser.storage.session.set({ answerText });
  expect(await takeAnswerText()).toBeUndefined();
});
