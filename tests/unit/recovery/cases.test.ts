import { describe, expect, test } from 'vitest';
import { factWords, tipWords } from '../../../components/ui/tipWords.ts';
import { byScore, candidatesFor } from '../../../utils/recovery/candidates.ts';
import { allTips, chooseTips } from '../../../utils/recovery/chooseTips.ts';
import { knownOf, seenFacts } from '../../../utils/recovery/known.ts';
import { TIP_IDS, tipOf } from '../../../utils/recovery/tips.ts';
import { openTestDatabase } from '../openTestDatabase.ts';
import { caseHistory } from './caseHistory.ts';
import { CASES, type Case, USUAL } from './cases.ts';

/** Writes the history of a case and reads it as the program does: what is known about its application, and what fits. */
async function play(one: Case) {
  const { search, subjectId, now } = await caseHistory(one, openTestDatabase());
  const known = knownOf(search, now);
  const subject = search.applications.find(({ id }) => id === subjectId)!;
  const tips = candidatesFor(subject, subject, known)
    .sort(byScore)
    .map(({ id }) => id);
  return { facts: seenFacts(known, subject), tips, search, now };
}

const played = new Map<Case, ReturnType<typeof play>>();
const once = (one: Case) => {
  if (!played.has(one)) played.set(one, play(one));
  return played.get(one)!;
};

describe.each(CASES)('$name', (one) => {
  test('is what the history says', async () => {
    expect((await once(one)).facts).toMatchObject({ ...USUAL, ...one.facts });
  });

  test('has the tips that belong there, in their order', async () => {
    const { tips } = await once(one);
    expect(tips).toEqual(expect.arrayContaining(one.included));
    for (const tip of one.excluded) expect(tips).not.toContain(tip);
    expect(one.best.length < 5 ? tips : tips.slice(0, 5)).toEqual(one.best);
  });

  test('brings one tip to the popup and up to three of different tones to the page', async () => {
    const { search, now } = await once(one);
    const page = chooseTips(search, now, 'page').map(({ tip }) => tipOf(tip).tone);
    expect(page.length).toBeLessThanOrEqual(3);
    expect(new Set(page).size).toBe(page.length);
    expect(chooseTips(search, now, 'popup').length).toBe(Math.min(1, page.length));
  });
});

test('every tip is told without a gap', async () => {
  const all = await Promise.all(CASES.map(once));
  for (const { search, now } of all)
    for (const choice of allTips(search, now)) {
      const { title, body } = tipWords(choice);
      expect(`${title} ${body}`).not.toMatch(/[{}$]|undefined|null|NaN/);
      for (const because of choice.because) expect(factWords(because)).toMatch(/^[^{}$]+: [^{}$]+$/);
    }
});

test('every tip belongs to at least one of them', async () => {
  const all = await Promise.all(CASES.map(once));
  const seen = new Set(all.flatMap(({ tips }) => tips));
  expect(TIP_IDS.filter((id) => !seen.has(id))).toEqual([]);
});
