import { dateOfDay, dayOf, dayOfDate } from '../../followups/days.ts';
import { reviewDue } from '../../followups/weeklyReview.ts';
import type { CheckIn } from '../../journal/recoveryRecords.ts';
import type { Settings } from '../../settings.ts';
import { openGoals } from '../goalState.ts';
import type { PersonFacts } from './facts.ts';
import type { Recent } from './recent.ts';
import { repeatTheme } from './repeatTheme.ts';
import type { Shelf } from './shelf.ts';
import type { Tally } from './tally.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long what was said by one tap holds. */
const SAID_HOLDS = 14 * DAY;
/** Out of work for less than this is newly so: eight weeks. */
const NEWLY = 56;

export interface PersonSources {
  tally: Tally;
  shelf: Shelf;
  recent: Recent;
  checkIns: readonly CheckIn[];
  choices: Settings['recovery'];
  reviews: Pick<Settings['followUps'], 'review' | 'reviewedAt'>;
}

/** What is known about the whole search at `now`, and what the person said about themselves. */
export function personFacts(sources: PersonSources, now: number): PersonFacts {
  const { tally, shelf, recent, checkIns, choices } = sources;
  const { profile, stories } = shelf;
  const today = dayOf(now);
  const { review, reviewedAt } = sources.reviews;
  const reviewSince = review.on ? reviewDue(review, reviewedAt, now) : undefined;
  const daysSince = (at: number | undefined) => (at === undefined ? null : today - dayOf(at));
  const wrote = (writing: 'values' | 'kind' | 'free') =>
    daysSince(latest(shelf.writings.filter((one) => one.writing === writing).map(({ writtenAt }) => writtenAt)));
  const lately = (at: number | undefined) => at !== undefined && at <= now && now - at < SAID_HOLDS;
  const mood = checkIns.find(({ day }) => day === dateOfDay(today))?.mood;
  const searchingSince =
    dayOfDate(profile?.searchingSince) ?? (tally.firstAt === undefined ? undefined : dayOf(tally.firstAt));

  return {
    'me.pipeline': tally.open,
    'me.oneBasket': tally.open === 1 || (tally.hopedFor && now - (tally.lastAddedAt ?? 0) >= 7 * DAY),
    'me.daysSinceLastApplication': daysSince(tally.lastAppliedAt),
    'me.applications24h': tally.applied24h,
    'me.applications30d': tally.applied30d,
    'me.applicationsTotal': tally.applied,
    'me.interviewsTotal': tally.interviewed,
    'me.offersTotal': tally.offers,
    'me.rejectionsTotal': tally.noes.length,
    'me.rejections14d': tally.noes.filter(({ at }) => at <= now && now - at < 14 * DAY).length,
    'me.negativeStreak': tally.endings.filter((at) => at > tally.forwardAt).length,
    ...sameStage(tally),
    'me.hoursSinceLastRejection': tally.noes[0] ? (now - tally.noes[0].at) / HOUR : null,
    'me.tipsMuted': !choices.tips,
    'me.inCooldown':
      tally.lastInterviewNoAt !== undefined && now - tally.lastInterviewNoAt < choices.coolDownHours * HOUR,
    'me.employment': profile?.employment ?? 'unset',
    'me.firstSearch': profile?.firstSearch ?? null,
    'me.newlyUnemployed': newlyUnemployed(profile, today),
    'me.weeksSearching': searchingSince === undefined ? null : Math.max(0, Math.floor((today - searchingSince) / 7)),
    // Who called it a hard day need not give it a number as well.
    'me.moodToday': choices.hardDay === dateOfDay(today) ? Math.min(mood ?? 2, 2) : (mood ?? null),
    'me.lowMoodDays14': checkIns.filter(({ day, mood }) => {
      const ago = today - (dayOfDate(day) ?? today - 14);
      return mood <= 2 && ago >= 0 && ago < 14;
    }).length,
    'me.askedSupport': lately(choices.askedSupportAt),
    'me.confidence': profile?.confidence ?? null,
    'me.pressured': lately(choices.pressuredAt),
    'me.practiceGoalsOpen': openGoals(shelf.goals, now).length,
    'me.storiesReady': stories.filter(({ scene, did, result }) => scene?.trim() && did?.trim() && result?.trim())
      .length,
    'me.storiesNoResult': stories.filter(({ result }) => !result?.trim()).length,
    'me.repeatTheme': repeatTheme([...tally.themes, ...shelf.sheets]),
    'me.valuesNoteDays': wrote('values'),
    'me.kindNoteDays': wrote('kind'),
    'me.writingDays': wrote('free'),
    'me.sentMessage30d': [...recent.sent.values()].flat().filter(({ at }) => at <= now && now - at < 30 * DAY).length,
    // In the first week there is nothing to look back on.
    'me.weeklyReviewDue': reviewSince !== undefined && (tally.firstAt ?? reviewSince) < reviewSince,
    'me.searchHoursSet': choices.searchHours !== undefined,
    'me.checkWindowsSet': choices.checkWindows !== undefined,
  };
}

/** How many of the latest no's in a row ended at the same step. */
function sameStage({ noes }: Tally): Pick<PersonFacts, 'me.sameStageStreak' | 'me.sameStageAt'> {
  const at = noes[0]?.reached ?? null;
  const other = noes.findIndex(({ reached }) => reached !== at);
  return { 'me.sameStageStreak': other < 0 ? noes.length : other, 'me.sameStageAt': at };
}

function newlyUnemployed(profile: Shelf['profile'], today: number): boolean | null {
  if (!profile || profile.employment === 'employed') return profile ? false : null;
  const since = dayOfDate(profile.outSince);
  if (profile.firstTimeOut === undefined && since === undefined) return null;
  return Boolean(profile.firstTimeOut) || (since !== undefined && today - since < NEWLY);
}

function latest(times: readonly number[]): number | undefined {
  return times.length > 0 ? Math.max(...times) : undefined;
}
