import { contextOf } from '../../../utils/followups/contextOf.ts';
import { dateOfDay, dayOf, momentOf } from '../../../utils/followups/days.ts';
import type { Database } from '../../../utils/journal/db.ts';
import { createJournal, type Written } from '../../../utils/journal/journal.ts';
import { PROFILE_ID } from '../../../utils/journal/recoveryRecords.ts';
import type { InterviewKind, LetterKind, Outcome, Source, Stage } from '../../../utils/journal/types.ts';
import type { Facts, Reached } from '../../../utils/recovery/facts/facts.ts';
import type { Search } from '../../../utils/recovery/known.ts';
import { readSearch } from '../../../utils/recovery/readSearch.ts';
import { readSettings } from '../../../utils/settings.ts';
import { type Case, USUAL } from './cases.ts';

/**
 * Makes a history that leads to the facts of a case: applications, talks, letters and notes are written with the
 * journal, one after the other, each at its time. What comes out is computed from them by the program alone.
 */

const HOUR = 3_600_000;
const DAY = 24;
/** A Thursday. */
const TODAY = '2026-03-12';

/** When others that went further did so, and when those before them did; hours before now. */
const FORWARD = 20 * DAY;
const FORWARD_EARLY = 27 * DAY;
const SENT_EARLY = 28 * DAY;

export interface Told {
  search: Search;
  /** The id of the application that the case is about. */
  subjectId: string;
  now: number;
}

export async function caseHistory(one: Case, database: Database): Promise<Told> {
  const facts: Partial<Facts> = { ...USUAL, ...one.facts };
  const fact = <Id extends keyof Facts>(id: Id): Facts[Id] | null => facts[id] ?? null;
  const [year, month, date] = TODAY.split('-').map(Number) as [number, number, number];
  const now = new Date(year, month - 1, date, facts['ctx.hour']).getTime();

  let clock = now;
  const journal = createJournal(database, () => clock);
  const steps: { at: number; run: () => Promise<unknown> }[] = [];
  const ago = (hours: number) => now - hours * HOUR;
  const daysAgo = (days: number, hour = 10) => Math.min(momentOf(dayOf(now) - days, hour), ago(1));
  const then = (at: number, run: () => Promise<unknown>) => steps.push({ at, run });

  /** An application that is sent at a time; ids are known once it is there. */
  const send = (at: number, typed: Parameters<typeof journal.addByHand>[0]['typed'], savedAt?: number) => {
    const sent = { id: '' };
    const keep = async (written: Promise<Written>) => (sent.id = (await written).applicationId);
    then(savedAt ?? at, () => keep(journal.addByHand({ typed }, savedAt === undefined ? 'applied' : 'saved')));
    if (savedAt !== undefined) then(at, () => journal.setStage(sent.id, 'applied'));
    return {
      sent,
      reach: (stage: Stage, when: number) => then(when, () => journal.setStage(sent.id, stage)),
      end: (outcome: Outcome, when: number) => then(when, () => journal.setOutcome(sent.id, outcome)),
      write: (letter: LetterKind, when: number) =>
        then(when, () =>
          journal.log(sent.id, { type: 'message', text: '…', message: { direction: 'out', channel: 'email', letter } }),
        ),
      hear: (when: number) =>
        then(when, () => journal.log(sent.id, { type: 'message', text: '…', message: { direction: 'in' } })),
      invite: (kind: InterviewKind, begins: number, when: number) =>
        then(when, () => journal.log(sent.id, { type: 'interview', interview: { kind, minutes: 60 } }, begins)),
    };
  };

  // The application that the case is about.
  const reached = facts['app.stageReached']!;
  const open = facts['app.open']!;
  const sinceNo = fact('app.hoursSinceRejected');
  const sinceTalk = fact('app.hoursSinceLastInterview');
  const daysSinceTalk = fact('app.daysSinceLastInterview');
  const lastTalkEnd =
    sinceTalk !== null
      ? ago(sinceTalk)
      : daysSinceTalk !== null
        ? daysAgo(daysSinceTalk, 14)
        : ago((sinceNo ?? 0) + 8 * DAY);
  const contactDays = fact('app.daysSinceLastContact');
  const early =
    Math.max(daysSinceTalk ?? 0, contactDays ?? 0) > 25 ? Math.max(daysSinceTalk ?? 0, contactDays ?? 0) + 1 : 0;
  const onlySent = facts['app.status'] === 'applied' && reached === 'applied';
  const toNo = fact('app.hoursApplyToRejection');
  const sinceSent = fact('app.daysSinceApplied');
  const sentAt =
    toNo !== null
      ? ago(sinceNo! + toNo)
      : sinceSent !== null
        ? daysAgo(sinceSent)
        : onlySent
          ? daysAgo(facts['me.daysSinceLastApplication']!)
          : daysAgo(early ? early + 1 : 26);
  const steppedAt = early ? daysAgo(early) : ago(FORWARD + 5);
  const inOntario = facts['ctx.region'] === 'CA-ON';
  const subject = send(sentAt, {
    ...{ title: 'Planner', company: 'Meridian' },
    ...(facts['app.excitement'] && { excitement: facts['app.excitement'] }),
    ...(facts['app.stretch'] && { onlyJustFit: true }),
    source: facts['app.source'] as Source,
    ...(inOntario && { country: 'CA', location: 'Toronto, ON' }),
  });
  if (reached !== 'applied' && reached !== 'saved')
    subject.reach(reached, reached === 'offer' ? ago(18.5 * DAY) : steppedAt);
  const talks = facts['app.interviewCount']!;
  for (let round = 0; round < talks; round++)
    subject.invite('onSite', lastTalkEnd - HOUR - (talks - 1 - round) * 2 * DAY * HOUR, steppedAt);
  const ahead = fact('app.hoursUntilNextInterview');
  if (ahead !== null) subject.invite(facts['app.nextInterviewKind'] ?? 'other', now + ahead * HOUR, steppedAt);
  const pastPromise = fact('app.daysPastPromise');
  if (pastPromise !== null)
    then(steppedAt, () => journal.edit(subject.sent.id, { promisedOn: dateOfDay(dayOf(now) - pastPromise) }));
  const followUpDays = fact('app.daysSinceFollowUp');
  if (followUpDays !== null) subject.write('followUp', daysAgo(followUpDays));
  else if (contactDays !== null) subject.hear(daysAgo(contactDays));
  // Otherwise the silence would be an unusual one by now.
  const staysQuiet = facts['app.silence'] === 'quiet' && reached === 'applied' && ago(9 * DAY) > sentAt;
  if (staysQuiet && (open || facts['app.status'] === 'noReply') && ahead === null) subject.hear(ago(5 * DAY));
  if (sinceNo !== null)
    subject.end(facts['app.statedReason'] === 'roleClosed' ? 'roleClosed' : 'rejected', ago(sinceNo));
  if (facts['app.status'] === 'noReply') subject.end('noReply', ago(facts['app.hoursSinceClosed']!));
  if (facts['app.status'] === 'accepted') subject.end('accepted', ago(18 * DAY));
  const askedDays = fact('app.daysSinceFeedbackAsked');
  if (askedDays !== null) subject.write('feedbackRequest', daysAgo(askedDays));
  const stated = facts['app.statedReason']!;
  if (stated !== 'none' && stated !== 'roleClosed')
    then(ago(sinceNo!), () => journal.log(subject.sent.id, { type: 'feedback', feedback: { stated } }));
  const sinceFeedback = fact('app.hoursSinceFeedback');
  if (sinceFeedback !== null)
    then(ago(sinceFeedback), () =>
      journal.log(subject.sent.id, {
        type: 'feedback',
        feedback: {
          was: facts['app.feedback'] === 'generic' ? 'We went with someone else' : 'sometimes too general',
          ...(facts['app.feedback'] === 'generic' && { general: true }),
          ...(facts['app.feedbackStrength'] && { liked: facts['app.feedbackStrength'] }),
          ...(facts['app.feedbackRating'] && { rating: facts['app.feedbackRating'] }),
        },
      }),
    );

  // The others, oldest first, so that the counts come out.
  const subjectEnded = sinceNo !== null;
  const noes = one.noes ?? usualNoes(facts['me.rejectionsTotal']! - (subjectEnded ? 1 : 0), subjectEnded, reached);
  let further =
    facts['me.interviewsTotal']! - (isFurther(reached) ? 1 : 0) - noes.filter(({ at }) => isFurther(at)).length;
  const hopeElsewhere = facts['me.oneBasket'] && facts['me.pipeline']! > 1;
  const sent30d = facts['me.applications30d']! - (ago(30 * DAY) < sentAt ? 1 : 0);
  const others = facts['me.applicationsTotal']! - 1;
  const opens = facts['me.pipeline']! - (open ? 1 : 0);
  const fillers = others - opens - noes.length;
  let today = facts['me.applications24h']! - (ago(DAY) < sentAt ? 1 : 0);
  let old = others - sent30d;
  const title = (index: number) => ({ title: `Post ${index}`, company: `Employer ${index}` });
  const all: ReturnType<typeof send>[] = [];
  let count = 0;

  for (const { hours, at } of noes) {
    const no = send(ago(SENT_EARLY), title(count++));
    if (isFurther(at)) no.reach(at, ago(hours < FORWARD ? FORWARD : FORWARD_EARLY));
    no.end('rejected', ago(hours));
    all.push(no);
  }
  const silent =
    facts['me.negativeStreak']! - noes.filter(({ hours }) => hours < FORWARD || !facts['me.interviewsTotal']).length;
  let unanswered = silent - (subjectEnded || facts['app.status'] === 'noReply' ? 1 : 0);
  const latest = daysAgo(facts['me.daysSinceLastApplication']!);
  for (let index = 0; index < opens + fillers; index++) {
    const isOpen = index < opens;
    const isHoped = hopeElsewhere && index === 0 && opens > 1;
    const isSteps = isHoped || (further > 0 && (fillers > 0 ? !isOpen : true));
    // The last one that was sent is an open one, or else one that was withdrawn again.
    const sentNow = today > 0 && !isSteps;
    const isLatest = index === (opens > 0 ? opens - 1 : fillers - 1) && !sentNow;
    const isOld = !isSteps && !isLatest && !sentNow && old > 0;
    const at = sentNow
      ? ago(2 + today / 2)
      : isLatest
        ? latest
        : isOld
          ? ago(31 * DAY)
          : isSteps
            ? ago(SENT_EARLY)
            : ago(29 * DAY);
    if (sentNow) today--;
    if (isOld) old--;
    const other = send(
      at,
      { ...title(count++), ...(isHoped && { excitement: 5 }) },
      hopeElsewhere ? ago(35 * DAY) : undefined,
    );
    if (isSteps) {
      further--;
      other.reach('interview', ago(FORWARD));
    }
    if (!isOpen) {
      const outcome = unanswered > 0 && !isSteps ? 'noReply' : 'withdrawn';
      if (outcome === 'noReply') unanswered--;
      other.end(outcome, outcome === 'noReply' ? ago(16 * DAY) : ago(1));
    }
    all.push(other);
  }
  const letters = facts['me.sentMessage30d']! - (followUpDays === null ? 0 : 1) - (askedDays === null ? 0 : 1);
  for (let index = 0; index < letters; index++) all[0]?.write('stayInTouch', ago((10 + index) * DAY));
  if (facts['me.repeatTheme'])
    for (const other of all.slice(0, 2))
      then(ago(90), () =>
        journal.log(other.sent.id, {
          type: 'feedback',
          feedback: { was: 'few examples', theme: facts['me.repeatTheme']! },
        }),
      );

  // What the person wrote down and set.
  const put = (...args: Parameters<typeof journal.put>) => then(ago(50), () => journal.put(...args));
  for (let index = 0; index < facts['me.storiesReady']!; index++)
    put('story', {
      title: `Story ${index}`,
      scene: 'a late order',
      did: 'called every shop',
      result: 'it came on time',
    });
  for (let index = 0; index < facts['me.storiesNoResult']!; index++) put('story', { title: 'Half', scene: 'a queue' });
  for (let index = 0; index < facts['me.practiceGoalsOpen']!; index++)
    then(ago(50), () =>
      journal.put('goal', {
        ...{ text: 'Every claim gets an example', from: 'sheet', state: 'open', openedAt: ago(50) },
        applicationId: all[0]?.sent.id ?? '',
      }),
    );
  for (let index = 0; index < facts['app.contacts']!; index++)
    put('person', { name: `Kim ${index}`, role: 'interviewer', company: 'Meridian' });
  if (facts['app.private']) put('employer', { company: 'Meridian', private: true });
  if (facts['app.wishesSaved'])
    then(ago(50), () => journal.put('wishes', { applicationId: subject.sent.id, wishes: ['the people', 'the hours'] }));
  if (facts['app.sheetDone'])
    then(ago(50), () =>
      journal.put('sheet', { applicationId: subject.sent.id, caughtAt: ago(50), proudLine: 'I asked' }),
    );
  const weeks = facts['me.weeksSearching']!;
  const profile = {
    ...(facts['me.employment'] !== 'unset' && { employment: facts['me.employment']! }),
    ...(facts['me.confidence'] && { confidence: facts['me.confidence'] }),
    ...(facts['me.firstSearch'] && { firstSearch: true }),
    ...(facts['me.newlyUnemployed'] && { firstTimeOut: true }),
    ...((weeks !== 4 || early) && { searchingSince: dateOfDay(dayOf(now) - weeks * 7) }),
  };
  if (Object.keys(profile).length > 0) then(ago(50), () => journal.put('profile', profile, PROFILE_ID));

  for (const { at, run } of steps.sort((a, b) => a.at - b.at)) {
    clock = at;
    await run();
  }
  const mood = facts['me.moodToday'];
  if (mood) await database.checkIns.put({ day: TODAY, mood, at: ago(1) });

  const defaults = await readSettings();
  const settings = {
    recovery: {
      ...defaults.recovery,
      tips: !facts['me.tipsMuted'],
      ...(facts['me.askedSupport'] && { askedSupportAt: ago(20) }),
      ...(facts['me.pressured'] && { pressuredAt: ago(20) }),
    },
    followUps: {
      ...defaults.followUps,
      // Yesterday afternoon instead of Friday's.
      ...(facts['me.weeklyReviewDue'] && { review: { on: true, weekday: 3, at: '16:00' } }),
      // Somebody who does not want to wait as long as usual.
      ...(facts['app.silence'] === 'presumedClosed' && open && { days: { interviewPresumeClosed: 20 } }),
    },
  };
  const followUps = contextOf(settings.followUps, { country: 'US', region: '', workingDays: [1, 2, 3, 4, 5] }, {});
  return { search: await readSearch(settings, followUps, now, database), subjectId: subject.sent.id, now };
}

function isFurther(reached: Reached): boolean {
  return reached !== 'saved' && reached !== 'applied';
}

/** Some weeks ago; a fresh one of the case itself is the latest. They ended at different steps. */
function usualNoes(count: number, subjectEnded: boolean, reached: Reached): { hours: number; at: Reached }[] {
  const noes: { hours: number; at: Reached }[] = [
    { hours: 16 * DAY, at: 'screen' },
    { hours: 24 * DAY, at: 'applied' },
  ];
  if (!subjectEnded) return noes.slice(0, count);
  return count > 0 ? [{ hours: 24 * DAY, at: reached === 'applied' ? 'screen' : 'applied' }] : [];
}
