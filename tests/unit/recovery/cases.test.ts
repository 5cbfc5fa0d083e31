import { describe, expect, test } from 'vitest';
import { byScore, candidatesFor } from '../../../utils/recovery/candidates.ts';
import { knownOf, seenFacts } from '../../../utils/recovery/known.ts';
import { openTestDatabase } from '../openTestDatabase.ts';
import { caseHistory } from './caseHistory.ts';
import { CASES, USUAL } from './cases.ts';

/** What belongs to one moment, from the history that leads to it. */
describe.each(CASES)('$name', (one) => {
  test('the history says so, and the tips that belong there come in their order', async () => {
    const { search, subjectId, now } = await caseHistory(one, openTestDatabase());
    const known = knownOf(search, now);
    const subject = search.applications.find(({ id }) => id === subjectId)!;
    expect(seenFacts(known, subject)).toMatchObject({ ...USUAL, ...one.facts });

    const tips = candidatesFor(subject, subject, known)
      .sort(byScore)
      .map(({ id }) => id);
    expect(tips).toEqual(expect.arrayContaining(one.included));
    for (const tip of one.excluded) expect(tips).not.toContain(tip);
    expect(tips.slice(0, one.best.length === 5 ? 5 : undefined)).toEqual(one.best);
  });
});
