import { dayOf } from '../followups/days.ts';
import { type Candidate, candidates } from './candidates.ts';
import { freshTones } from './guards.ts';
import { type Known, knownOf, type Search } from './known.ts';
import { chosenQuiet } from './quiet.ts';
import { type TipChoice, toChoice } from './tipChoice.ts';
import { tipOf } from './tips.ts';

/** How many tips there are at once, by place; on one page each has another tone. */
const LIMITS = { popup: 1, page: 3 } as const;
export type TipPlace = keyof typeof LIMITS;

/** How many tips about one application a day brings at most. */
const ABOUT_ONE = 2;

/**
 * The tips to show now, the best first. In the popup they come unasked: one a day, the same one all day, and none while the
 * person chose quiet. On the page somebody came to look, also between two looks or outside the hours of the search; only a
 * quiet that was begun by hand holds there too.
 *
 * @param now milliseconds since the epoch
 */
export function chooseTips(search: Search, now: number, place: TipPlace): TipChoice[] {
  const known = knownOf(search, now);
  const today = shownToday(known);
  const { quietUntil = now } = known.choices;
  const quiet = place === 'popup' ? chosenQuiet(known.choices, now) !== undefined : now < quietUntil;
  const chosen: Candidate[] = [];
  for (const candidate of candidates(known)) {
    if (chosen.length === LIMITS[place]) break;
    const { id, application } = candidate;
    const { tone } = tipOf(id);
    if (chosen.some((one) => tipOf(one.id).tone === tone || one.id === id)) continue;
    if (tone !== 'support') {
      if (quiet) continue;
      if (!(freshTones(application, known)?.includes(tone) ?? true)) continue;
      const unasked = today.filter(({ asked }) => !asked);
      if (place === 'popup' && unasked.length > 0 && !unasked.some((one) => one.tip === id)) continue;
      if (application && aboutToday(application.id, id, today, chosen) >= ABOUT_ONE) continue;
    }
    chosen.push(candidate);
  }
  return chosen.map(toChoice);
}

/** Every tip that fits now, the best first, for those who ask for more. */
export function allTips(search: Search, now: number): TipChoice[] {
  return candidates(knownOf(search, now)).map(toChoice);
}

/** What was shown on the day of `now`. */
function shownToday({ memory, now }: Known) {
  return [...memory.shown].flatMap(([tip, shown]) =>
    shown.filter(({ at }) => dayOf(at) === dayOf(now)).map((one) => ({ ...one, tip })),
  );
}

/** How many other tips about an application there are today. */
function aboutToday(
  applicationId: string,
  id: string,
  today: ReturnType<typeof shownToday>,
  chosen: readonly Candidate[],
): number {
  const others = [
    ...today.filter((one) => one.applicationId === applicationId).map(({ tip }) => tip),
    ...chosen.filter(({ application }) => application?.id === applicationId).map((one) => one.id),
  ];
  return new Set(others.filter((other) => other !== id)).size;
}
