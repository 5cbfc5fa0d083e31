import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyRecord, RecordOf } from '../../../utils/journal/records.ts';
import { PROFILE_ID, type TipAnswer } from '../../../utils/journal/recoveryRecords.ts';
import { allTips, chooseTips } from '../../../utils/recovery/chooseTips.ts';
import { isLateNo, mayCome } from '../../../utils/recovery/guards.ts';
import { knownOf, type Search } from '../../../utils/recovery/known.ts';
import type { TipChoice } from '../../../utils/recovery/tipChoice.ts';
import { answerChange, shownChange } from '../../../utils/recovery/tipMemory.ts';
import { TIP_IDS, type TipId, tipOf } from '../../../utils/recovery/tips.ts';
import { tipsFor } from '../../../utils/recovery/tipsFor.ts';
import { anySearch } from './anySearch.ts';

/** Rules that hold in any search, whatever happened in it. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const holdsAlways = (rule: (search: Search, now: number) => void, more: { seed?: number; numRuns?: number } = {}) =>
  fc.assert(
    fc.property(anySearch, ({ search, now }) => rule(search, now)),
    { numRuns: 40, ...more },
  );
/** Where it is counted whether a rule was needed at all, the searches are the same every time. */
const SAME = { seed: 26 };
const toneOf = ({ tip }: TipChoice) => tipOf(tip).tone;
const situationsOf = ({ tip }: TipChoice) => tipOf(tip).situations;
const time = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`;
const ids = (choices: TipChoice[]) => choices.map(({ tip }) => tip);

/** The same search after a tip's record was changed. */
function after(search: Search, tip: TipId, data: object | undefined): Search {
  const record = { id: tip, kind: 'tip', createdAt: 0, updatedAt: 0, ...recordOf(search, tip), ...data };
  return { ...search, records: [...search.records.filter(({ id }) => id !== tip), record as RecordOf<'tip'>] };
}
const recordOf = (search: Search, tip: TipId) =>
  search.records.find(({ id }) => id === tip) as RecordOf<'tip'> | undefined;
const shown = (search: Search, choice: TipChoice, at: number, asked = false) =>
  after(search, choice.tip, shownChange(recordOf(search, choice.tip), choice, asked, at));
const answered = (search: Search, tip: TipId, answer: TipAnswer, at: number) =>
  after(search, tip, answerChange(tip, answer, at));
/** What is shown anywhere is one of these. */
const everything = (search: Search, now: number) => [
  ...allTips(search, now),
  ...search.applications.flatMap((one) => tipsFor(search, one, now)),
];

/** What asks something of a person: to learn, to ask for feedback, to see to their network. */
const ASKS_FOR_FEEDBACK = ['draftFeedbackRequest', 'draftInternalTalk', 'makePracticeGoal', 'openLearningSheet'];
const NETWORKING = ['draftStayInTouch', 'draftIntroRequest', 'addContact'];

describe('after a no at an interview or later', () => {
  test('a day goes by before anything is to be learned, asked or arranged, but for what cannot wait elsewhere', () =>
    holdsAlways((search, now) => {
      const fresh = search.applications.filter((one) => isLateNo(one, now) && now - one.outcomeAt! < DAY);
      if (fresh.length === 0) return;
      for (const choice of everything(search, now)) {
        const tip = tipOf(choice.tip);
        const asks = tip.tone === 'learn' || [...ASKS_FOR_FEEDBACK, ...NETWORKING].includes(tip.act ?? '');
        if (!asks) continue;
        expect(tip.timeCritical, choice.tip).toBe(true);
        expect(fresh.map(({ id }) => id)).not.toContain(choice.applicationId);
        expect(choice.applicationId).toBeDefined();
      }
    }));

  test('what cannot wait may be about another application, and never about the one that just ended', () => {
    const pressing = TIP_IDS.filter(
      (id) => tipOf(id).timeCritical && !(tipOf(id).cooldownOk && tipOf(id).tone !== 'learn'),
    );
    let [here, elsewhere] = [0, 0];
    holdsAlways(
      (search, now) => {
        const known = knownOf(search, now);
        if (!known.person['me.inCooldown']) return;
        for (const one of search.applications)
          for (const id of pressing) {
            const comes = mayCome(id, tipOf(id), one, known);
            if (isLateNo(one, now) && now - one.outcomeAt! < DAY) expect(comes).toBe(false);
            if (comes) elsewhere++;
            else here++;
          }
      },
      { ...SAME, numRuns: 200 },
    );
    expect(Math.min(here, elsewhere)).toBeGreaterThan(0);
  });

  test.each([
    24, 0,
  ])('half a day goes by in which only comfort is offered unasked, with a rest of %i hours', (coolDownHours) =>
    holdsAlways(
      (search, now) => {
        const recovery = { ...search.settings.recovery, coolDownHours };
        const chosen = { ...search, settings: { ...search.settings, recovery } };
        const fresh = search.applications.filter((one) => isLateNo(one, now) && now - one.outcomeAt! < 12 * HOUR);
        for (const choice of [...chooseTips(chosen, now, 'popup'), ...chooseTips(chosen, now, 'page')])
          if (fresh.some(({ id }) => id === choice.applicationId))
            expect(['comfort', 'support']).toContain(toneOf(choice));
      },
      { numRuns: 150 },
    ));

  test('one on paper for a job that was rated low is filed, and nothing else', () =>
    holdsAlways((search, now) => {
      const low = search.applications.filter(
        (one) =>
          (one.outcome === 'rejected' || one.outcome === 'roleClosed') &&
          (one.excitement ?? 5) <= 2 &&
          !isLateNo(one, now),
      );
      for (const choice of everything(search, now))
        if (low.some(({ id }) => id === choice.applicationId) && toneOf(choice) !== 'support')
          expect(choice.tip).toBe('rejLowStakes');
    }));
});

test('who switched tips off still finds people to talk to, and nothing else', () =>
  holdsAlways((search, now) => {
    const settings = { ...search.settings, recovery: { ...search.settings.recovery, tips: false } };
    const muted = everything({ ...search, settings }, now);
    expect(new Set(muted.map(toneOf))).toEqual(new Set(muted.length > 0 ? ['support'] : []));
    const heavy = { ...settings, recovery: { ...settings.recovery, askedSupportAt: now - HOUR } };
    expect(ids(chooseTips({ ...search, settings: heavy }, now, 'popup'))).toEqual(['lowStretchPeople']);
  }));

test('until quiet is over, only people to talk to are offered', () =>
  holdsAlways((search, now) => {
    const settings = { ...search.settings, recovery: { ...search.settings.recovery, quietUntil: now + 1 } };
    for (const place of ['popup', 'page'] as const)
      for (const choice of chooseTips({ ...search, settings }, now, place)) expect(toneOf(choice)).toBe('support');
  }));

test('nothing comes unasked outside the hours of the search or between two looks; who comes to look still finds it', () => {
  let found = 0;
  holdsAlways((search, now) => {
    const hour = new Date(now).getHours();
    const [from, to] = [time(hour + 2), time(hour + 4)];
    const searchHours = { weekdays: [1, 2, 3, 4, 5, 6, 7], from, to } as Search['settings']['recovery']['searchHours'];
    for (const quiet of [{ searchHours }, { checkWindows: [from, to] as [string, string] }]) {
      const recovery = { ...search.settings.recovery, quietUntil: undefined, ...quiet };
      const quieted = { ...search, settings: { ...search.settings, recovery } };
      for (const choice of chooseTips(quieted, now, 'popup')) expect(toneOf(choice)).toBe('support');
      found += chooseTips(quieted, now, 'page').filter((choice) => toneOf(choice) !== 'support').length;
    }
  }, SAME);
  expect(found).toBeGreaterThan(0);
});

test('who asked for support is only comforted', () =>
  holdsAlways((search, now) => {
    const settings = { ...search.settings, recovery: { ...search.settings.recovery, askedSupportAt: now - HOUR } };
    for (const choice of everything({ ...search, settings }, now))
      expect(['comfort', 'support']).toContain(toneOf(choice));
  }));

test('who is only looking around is not asked to send more', () =>
  holdsAlways((search, now) => {
    const profile = { id: PROFILE_ID, kind: 'profile', createdAt: 0, updatedAt: 0, urgency: 'looking' } as AnyRecord;
    const records = [...search.records.filter(({ kind }) => kind !== 'profile'), profile];
    for (const { tip } of everything({ ...search, records }, now))
      expect(['planThreeApplications', 'planWeek', 'setSearchHours']).not.toContain(tipOf(tip).act);
  }));

test('who needs work now is offered what sends applications before what takes months, and the other way round', () => {
  let turned = 0;
  holdsAlways((search, now) => {
    const [soon, later] = (['now', 'months'] as const).map((urgency) => {
      const profile = { id: PROFILE_ID, kind: 'profile', createdAt: 0, updatedAt: 0, urgency } as AnyRecord;
      return allTips(
        { ...search, records: [...search.records.filter(({ kind }) => kind !== 'profile'), profile] },
        now,
      );
    });
    expect(new Set(ids(soon!))).toEqual(new Set(ids(later!)));
    const at = (choices: TipChoice[], act: string) => choices.findIndex(({ tip }) => tipOf(tip).act === act);
    for (const sends of ['planThreeApplications', 'planWeek'])
      for (const builds of ['makePracticeGoal', 'openStoryBank', 'saveWishes']) {
        if (at(soon!, sends) < 0 || at(soon!, builds) < 0) continue;
        if (at(later!, sends) < at(later!, builds)) expect(at(soon!, sends)).toBeLessThan(at(soon!, builds));
        if (at(soon!, sends) < at(soon!, builds) && at(later!, sends) > at(later!, builds)) turned++;
      }
  }, SAME);
  expect(turned).toBeGreaterThan(0);
});

test('who looks for a promotion, or into another field, is spoken to about that', () => {
  let spoken = 0;
  holdsAlways((search, now) => {
    for (const kind of ['job', 'promotion', 'change'] as const) {
      const profile = { id: PROFILE_ID, kind: 'profile', createdAt: 0, updatedAt: 0, search: kind } as AnyRecord;
      const records = [...search.records.filter((one) => one.kind !== 'profile'), profile];
      for (const { tip, wording } of everything({ ...search, records }, now)) {
        expect(wording).toBe(kind !== 'job' && tipOf(tip).wordings?.includes(kind) ? kind : undefined);
        if (wording) spoken++;
      }
    }
  }, SAME);
  expect(spoken).toBeGreaterThan(0);
});

test('who took a job for now is not asked to close the others', () =>
  holdsAlways((search, now) => {
    const applications = search.applications.map((one) => ({ ...one, stopGap: true }));
    expect(ids(everything({ ...search, applications }, now))).not.toContain('acceptedCloseKindly');
  }));

test('in the last two hours before an interview there is only what prepares', () =>
  holdsAlways((search, now) => {
    const soon = search.applications.some(
      ({ outcome, interviews = [] }) =>
        (outcome === 'open' || outcome === 'onHold') && interviews.some(({ at }) => at > now && at - now < 2 * HOUR),
    );
    if (!soon) return;
    for (const choice of everything(search, now))
      expect(toneOf(choice) === 'support' || situationsOf(choice).includes('beforeInterview')).toBe(true);
  }));

describe('limits', () => {
  test('a second tip never comes unasked on one day', () =>
    holdsAlways((search, now) => {
      const [first] = chooseTips(search, now, 'popup');
      if (!first) return;
      const later = new Date(now).setHours(23, 45);
      const next = chooseTips(shown(search, first, now), later, 'popup');
      for (const choice of next) expect(choice.tip === first.tip || toneOf(choice) === 'support').toBe(true);
    }));

  test('the page has three at most, each of another tone, and two about one application', () =>
    holdsAlways(
      (search, now) => {
        for (const some of [search.applications, ...search.applications.map((one) => [one])]) {
          const page = chooseTips({ ...search, applications: some }, now, 'page');
          expect(page.length).toBeLessThanOrEqual(3);
          expect(new Set(page.map(toneOf)).size).toBe(page.length);
          for (const { applicationId } of page)
            if (applicationId)
              expect(page.filter((one) => one.applicationId === applicationId).length).toBeLessThanOrEqual(2);
        }
      },
      { numRuns: 150 },
    ));

  test('a third one about the same application waits for another day', () =>
    holdsAlways((search, now) => {
      const [one] = search.applications;
      const [first, second, third] = tipsFor(search, one!, now).filter((choice) => toneOf(choice) !== 'support');
      if (!first || !second || !third) return;
      const seen = shown(shown(search, first, now, true), second, now, true);
      expect(ids(chooseTips(seen, now, 'page').filter(({ applicationId }) => applicationId === one!.id))).not.toContain(
        third.tip,
      );
    }));

  test('what is shown today stays all day, and rests afterwards', () =>
    holdsAlways((search, now) => {
      for (const choice of allTips(search, now).slice(0, 2)) {
        const seen = shown(search, choice, now, true);
        expect(ids(allTips(seen, now))).toContain(choice.tip);
        const tomorrow = new Date(now).setHours(24, 30);
        if (tipOf(choice.tip).cooldownDays > 1) expect(ids(allTips(seen, tomorrow))).not.toContain(choice.tip);
      }
    }));
});

describe('what the person said', () => {
  test('never means never', () =>
    holdsAlways((search, now) => {
      for (const { tip } of allTips(search, now).slice(0, 1))
        expect(ids(everything(answered(search, tip, 'never', now), now))).not.toContain(tip);
    }));

  test('not now means tomorrow at the earliest, and then less', () =>
    holdsAlways((search, now) => {
      for (const choice of allTips(search, now).slice(0, 1)) {
        const later = answered(search, choice.tip, 'notNow', now);
        expect(ids(everything(later, now))).not.toContain(choice.tip);
        const earlier = answered(search, choice.tip, 'notNow', now - DAY);
        expect(allTips(earlier, now).find(({ tip }) => tip === choice.tip)?.score).toBe(choice.score - 30);
      }
    }));

  test('helpful brings more of the same tone', () =>
    holdsAlways((search, now) => {
      const [first, ...rest] = allTips(search, now);
      const kin = rest.find((one) => first && toneOf(one) === toneOf(first));
      if (!first || !kin) return;
      const helped = allTips(answered(search, first.tip, 'helpful', now), now);
      expect(helped.find(({ tip }) => tip === kin.tip)?.score).toBe(kin.score + 10);
    }));

  test('no tip goes by a signal that is switched off', () =>
    holdsAlways((search, now) => {
      const signal = allTips(search, now)[0]?.because[0]?.fact;
      if (!signal) return;
      const settings = { ...search.settings, recovery: { ...search.settings.recovery, signalsOff: [signal] } };
      for (const { because } of everything({ ...search, settings }, now))
        expect(because.filter(({ fact, value }) => fact === signal && value !== null)).toEqual([]);
    }));
});

test('being shown never makes a tip more likely', () =>
  holdsAlways((search, now) => {
    const before = allTips(search, now);
    const [choice] = before;
    if (!choice) return;
    const seen = allTips(shown(search, choice, now - 29 * DAY, true), now);
    expect(seen.find(({ tip }) => tip === choice.tip)?.score ?? -Infinity).toBeLessThan(choice.score);
    expect(ids(seen).filter((tip) => !ids(before).includes(tip))).toEqual([]);
  }));

test('the same search always brings the same tips, in whatever order it is read', () =>
  holdsAlways((search, now) => {
    const turned = {
      ...search,
      applications: search.applications.toReversed(),
      records: search.records.toReversed(),
      checkIns: search.checkIns.toReversed(),
    };
    expect(allTips(turned, now)).toEqual(allTips(search, now));
    expect(chooseTips(turned, now, 'page')).toEqual(chooseTips(search, now, 'page'));
  }));
