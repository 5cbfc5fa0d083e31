import { i18n } from '#i18n';
import { applicationTimers } from '../../../utils/followups/applicationTimers.ts';
import type { FollowUpContext } from '../../../utils/followups/context.ts';
import { dayOf, momentOf } from '../../../utils/followups/days.ts';
import { DUE_HOUR } from '../../../utils/followups/waiting.ts';
import { addWorkingDays } from '../../../utils/followups/workingDays.ts';
import { journal } from '../../../utils/journal/journal.ts';
import type { PlanData } from '../../../utils/journal/recoveryRecords.ts';
import type { Application } from '../../../utils/journal/types.ts';
import type { ActionId } from '../../../utils/recovery/actions.ts';
import type { CopyLine } from '../../../utils/recovery/copyLines.ts';
import { untilTomorrow } from '../../../utils/recovery/quiet.ts';
import { readSettings } from '../../../utils/settings.ts';
import { act } from '../act.ts';
import { actAnswer } from '../answer/actAnswer.ts';
import { saveRecovery } from '../saveRecovery.ts';

/** What a tip offers: a place in the dashboard, or something that is done at once (and can be taken back). */
export type Offer = { place: string } | { run(): unknown };

export interface OfferParts {
  /** The application that the tip is about; none for tips about the search as a whole. */
  application?: Application | undefined;
  context: FollowUpContext;
  /** Which plan is meant by `planIfThen`, and which sentence by `copyLine`. */
  plan?: PlanData['plan'];
  line?: CopyLine;
  /** Milliseconds since the epoch. */
  now: number;
}

const BREAK = 20 * 60_000;
const LIGHT = 7 * 86_400_000;
const WORKDAYS_LATER = 2;

/** What each action does. Every one of them leads somewhere or does something; a test walks them all. */
export function offerOf(
  action: ActionId,
  { application, context, plan = 'answer', line = 'justListen', now }: OfferParts,
): Offer {
  const id = application?.id;
  const feedbackId = application?.feedback?.at(-1)?.eventId;
  const at = (page: string, part?: string) => ({ place: [page, part].filter(Boolean).join('/') });
  const letter = (kind?: string) => ({ place: `letters/${id ?? ''}${kind ? `?kind=${kind}` : ''}` });
  const section = (name: string, kind?: string) => ({
    place: `recovery/${name}${id ? `/${id}` : ''}${kind ? `?kind=${kind}` : ''}`,
  });
  const ofOne = (part: string) => ({ place: id ? `applications/${id}?at=${part}` : 'applications' });

  switch (action) {
    case 'draftFollowUp':
      return letter();
    case 'draftThankYou':
      return letter('thankYou');
    case 'draftFeedbackRequest':
      return letter('feedbackRequest');
    case 'draftStayInTouch':
      return id ? letter('stayInTouch') : at('people');
    case 'draftRecruiterCheckIn':
      return letter('agency');
    case 'draftInternalTalk':
      return letter('internal');
    case 'draftIntroRequest':
      return letter('introduction');
    case 'draftWithdrawal':
      return at('recovery', 'withdraw');
    case 'copyLine':
      return at('recovery', `lines?kind=${line}`);
    case 'openLearningSheet':
      return section('sheet', application?.outcome === 'open' ? 'catch' : 'learn');
    case 'openStoryBank':
      return at('recovery', 'stories');
    case 'openPrepCard':
      return section('prep');
    case 'setLearningGoal':
      return id ? at('recovery', `prep/${id}?at=aim`) : section('prep');
    case 'reviewPracticeGoals':
      return at('recovery', 'goals');
    case 'makePracticeGoal':
      return at('recovery', `goals?kind=new${feedbackId ? `&at=${feedbackId}` : ''}`);
    case 'pickSkill':
      return at('recovery', 'asked');
    case 'writeReflection5':
      return section('write', 'reflection');
    case 'writeKindNote5':
      return section('write', 'kind');
    case 'writeValues10':
      return section('write', 'values');
    case 'writeFree20':
      return section('write', 'free');
    case 'scheduleReflection':
      return section('slots', 'reflection');
    case 'scheduleMoodLook':
      return at('recovery', 'checkin?kind=moodLook');
    case 'scheduleReapply':
      return section('slots', 'reapply');
    case 'planThreeApplications':
      return at('recovery', 'slots?kind=apply');
    case 'planWeek':
      return at('recovery', 'slots?kind=week');
    case 'planIfThen':
      return section('plans', plan);
    case 'addPromisedDate':
      return section('waiting');
    case 'addContact':
      return ofOne('people');
    case 'addFeedback':
      return ofOne('feedback');
    case 'setCheckWindows':
      return at('recovery', 'quiet?kind=windows');
    case 'setSearchHours':
      return at('recovery', 'quiet?kind=hours');
    case 'saveSnippet':
      return section('snippets', 'new');
    case 'saveWishes':
      return section('wishes');
    case 'showMyNumbers':
      return at('insights');
    case 'weeklyReview':
      return at('recovery', 'week');
    case 'openSupportPage':
      return at('support');
    case 'pauseRemindersTomorrow':
      return { run: () => quietUntil(untilTomorrow(now), 'quiet') };
    case 'startBreak':
      return { run: () => quietUntil(now + BREAK, 'break') };
    case 'lightWeek':
      return { run: () => saveRecovery({ lightUntil: now + LIGHT }, i18n.t('recovery.did.light')) };
    case 'snoozeTwoWorkdays':
      return application ? { run: () => snooze(application, context, now) } : at('today');
    case 'markClosed':
      return id
        ? { run: () => actAnswer(() => journal.setOutcome(id, 'noReply'), i18n.t('outcome.noReply'), 'silence') }
        : at('applications');
    case 'archiveQuietly':
      return application ? { run: () => archive(application, context) } : at('applications');
    case 'makePrivate':
      return application
        ? {
            run: () =>
              act(
                () => journal.hideEmployer(application.company),
                i18n.t('employers.nowPrivate', [application.company]),
              ),
          }
        : at('employers');
  }
}

/** A longer quiet that was chosen before is not cut short. */
async function quietUntil(until: number, what: 'quiet' | 'break'): Promise<void> {
  const { quietUntil: before = 0 } = (await readSettings()).recovery;
  await saveRecovery({ quietUntil: Math.max(before, until) }, i18n.t(`recovery.did.${what}`));
}

/** What is due for it comes back in two working days. */
function snooze(application: Application, context: FollowUpContext, now: number): Promise<unknown> {
  const until = momentOf(addWorkingDays(dayOf(now), WORKDAYS_LATER, context.week), DUE_HOUR);
  const later = applicationTimers(application, context)
    .filter(({ at }) => at < until)
    .map(({ id, from }) => ({ timer: id, answer: 'snooze' as const, from, until }));
  return act(() => journal.answerTimer(application.id, ...later), i18n.t('recovery.did.snoozed'));
}

/** Nothing more is asked about it. What is still open is closed for silence; what is closed keeps how it ended. */
function archive(application: Application, context: FollowUpContext): Promise<unknown> {
  const said = i18n.t('recovery.did.archived');
  if (application.outcome === 'open') return act(() => journal.setOutcome(application.id, 'noReply'), said);
  const never = applicationTimers(application, context).map(({ id, from }) => ({
    timer: id,
    answer: 'never' as const,
    from,
  }));
  return act(() => journal.answerTimer(application.id, ...never), said);
}
