import { i18n } from '#i18n';
import type { Timer } from '../../utils/followups/applicationTimers.ts';
import { beginsAt } from '../../utils/followups/aroundInterview.ts';
import type { FollowUpContext } from '../../utils/followups/context.ts';
import { dayOf } from '../../utils/followups/days.ts';
import { nextTimer, silenceLevel } from '../../utils/followups/silence.ts';
import { startOf } from '../../utils/followups/startOf.ts';
import { TIMERS, type TimerRule } from '../../utils/followups/timers.ts';
import type { Application } from '../../utils/journal/types.ts';
import { dayWords, exactDate, timeWords } from './dateWords.ts';
import { dateWords, numberWords, relativeWords } from './format.ts';

/** From so many days on they are counted in months. */
const LONG = 60;

/** What is due: "Fine to ask how things stand". */
export function timerName({ id, to }: Pick<Timer, 'id' | 'to'>): string {
  if (to === 'agency' && (id === 'applyFollowUp' || id === 'promiseFollowUp' || id === 'secondFollowUp'))
    return i18n.t('followUps.askAgency');
  return i18n.t(`followUps.name.${id}`);
}

/** What comes and when: "Follow up in 4 days", "Interview tomorrow, 14:00". */
export function timerSoon(timer: Pick<Timer, 'id' | 'at' | 'from' | 'hours'>, now: number): string {
  const { id, at, from } = timer;
  if (id === 'interviewAhead') {
    const begins = beginsAt(timer);
    const words = i18n.t('followUps.soon.interviewAhead', [relativeDays(dayOf(begins) - dayOf(now))]);
    return dayOf(begins) - dayOf(now) <= 3 ? i18n.t('followUps.soonAt', [words, timeWords(begins)]) : words;
  }
  // People wait for the promised day itself, not for the day after it.
  const day = dayOf(id === 'promiseSlip' ? from : at);
  return i18n.t(`followUps.soon.${id}`, [relativeDays(day - dayOf(now))]);
}

/** What is next for an application, and what a sign says about it; undefined where nothing is. */
export function nextWords(
  application: Application,
  context: FollowUpContext,
  now: number,
): { next: Timer; due: boolean; words: string } | undefined {
  const next = nextTimer(application, context, now);
  if (!next) return undefined;
  const due = next.at <= now;
  if (!due || next.id === 'interviewAhead') return { next, due, words: timerSoon(next, now) };
  // A silence is named as such; what has its own name (a thank-you) keeps that.
  const silent = /FollowUp$|PresumeClosed$|^agencyCheckIn$/.test(next.id);
  const level = silent ? silenceLevel(application, context, now) : undefined;
  return { next, due, words: level && level !== 'quiet' ? i18n.t(`followUps.level.${level}`) : timerName(next) };
}

/** Since when: "since yesterday"; for an offer, until when: "until 5 Nov". An interview says itself when it begins. */
export function timerSince({ id, at, until }: Pick<Timer, 'id' | 'at' | 'until'>, now: number): string | undefined {
  if (id === 'interviewAhead') return undefined;
  const rule: TimerRule = TIMERS[id];
  return until !== undefined && rule.until !== undefined
    ? i18n.t('followUps.until', [dayWords(until - 1, now)])
    : i18n.t('followUps.since', [dayWords(at, now)]);
}

/** Why it is there: how many days, from when, and who says so. Sentences, in order. */
export function timerWhy(timer: Timer, application: Application): string[] {
  const { id, from, at, wait, hours, moved } = timer;
  const start = startOf(timer, application);
  const day = dateWords(from, { day: 'numeric', month: 'long', year: 'numeric' });
  const since = start ? i18n.t(`followUps.why.start.${start}`, [day]) : day;
  const later = moved ? [i18n.t(`followUps.why.moved.${moved}`, [exactDate(at)])] : [];
  if (id === 'interviewAhead') return [i18n.t('followUps.why.ahead', hours ?? 0), ...later];
  if (!wait) return [i18n.t('followUps.why.ended', [exactDate(from)]), ...later];
  return [
    wait.working
      ? i18n.t('followUps.why.working', wait.days, [numberWords(wait.days), since])
      : i18n.t('followUps.why.counted', wait.days, [numberWords(wait.days), since]),
    i18n.t(`followUps.why.basis.${wait.basis}`),
    ...(wait.publicSector ? [i18n.t('followUps.why.publicSector')] : []),
    ...(wait.holidays > 0 ? [i18n.t('followUps.why.holidays')] : []),
    ...later,
  ];
}

/** A sentence more, where the name alone would leave one wondering. */
export function timerHint(timer: Timer): string | undefined {
  const { id, to, people } = timer;
  if (id.endsWith('PresumeClosed')) return i18n.t('followUps.hint.presumeClosed');
  if (to === 'agency' && id === 'thankYou') return i18n.t('followUps.hint.thankYouAgency');
  if (people !== undefined) return i18n.t('followUps.hint.thankYouPeople', [numberWords(people)]);
  switch (id) {
    case 'interviewAhead':
      return i18n.t('followUps.hint.interviewAhead', [exactDate(beginsAt(timer))]);
    case 'acknowledgment':
    case 'promiseSlip':
    case 'thankYou':
    case 'sheet':
    case 'feedbackRequest':
    case 'closingNote':
    case 'lesson':
    case 'reapplyFinalist':
    case 'ontario45':
      return i18n.t(`followUps.hint.${id}`);
    default:
      return undefined;
  }
}

/** "today", "tomorrow", "in 4 days", "in 3 months". */
function relativeDays(days: number): string {
  return Math.abs(days) < LONG
    ? relativeWords(days, 'day', 'auto')
    : relativeWords(Math.round(days / 30), 'month', 'auto');
}
