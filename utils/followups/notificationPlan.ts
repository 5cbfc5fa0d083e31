import { dayOf, momentOf } from './days.ts';
import type { Due } from './dueList.ts';
import { type QuietHours, quietUntil } from './quietHours.ts';
import type { TimerId } from './timers.ts';
import { DUE_HOUR } from './waiting.ts';

/** What was notified: the keys of reminders that were spoken of, and when and about which application. */
export interface NotificationLog {
  /** When the plan was last made: after a long time, one calm summary. */
  lookedAt: number;
  told: { key: string; applicationId: string; at: number }[];
}
export const EMPTY_LOG: NotificationLog = { lookedAt: 0, told: [] };

/** What to say now: one reminder each, or how many there are after a long absence. */
export type Notice = { kind: 'one'; due: Due } | { kind: 'summary'; count: number };

export interface Plan {
  notices: Notice[];
  log: NotificationLog;
  /** When to look again, should something have had to wait. */
  again?: number;
}

export interface NotificationRules {
  on: boolean;
  quiet: QuietHours;
  /** When a quiet ends that the person chose besides; undefined when there is none now. */
  quietUntil?: number | undefined;
  /** Whether today is a working day: on others only what can't wait is spoken of. */
  workingDay: boolean;
  /** True for applications whose employer is private: they count in the badge and are never spoken of. */
  isPrivate(due: Due): boolean;
}

const MOST_A_DAY = 3;
/** After this long a device was off, and one summary is kinder than what was missed. */
const AWAY = 3 * 86_400_000;
/** What is no longer due is forgotten after this long, so that the log stays small. */
const REMEMBERED = 120 * 86_400_000;

/** News and offers that can wait for the next look at the list; above all nobody is interrupted to hear of a silence. */
const SILENT: ReadonlySet<TimerId> = new Set<TimerId>([
  'acknowledgment',
  'applyPresumeClosed',
  'screenPresumeClosed',
  'interviewPresumeClosed',
  'finalPresumeClosed',
  'promiseSlip',
  'lesson',
  'closingNote',
  'reapply',
  'sheet',
  'ontario45',
]);

/** What can't wait for Monday. */
const PRESSING: ReadonlySet<TimerId> = new Set<TimerId>(['interviewAhead', 'thankYou', 'agencyDebrief']);

const worthTelling = ({ id, hours }: Due): boolean => !SILENT.has(id) && hours !== 2;

/**
 * What to notify of at `now`: never in quiet hours, at most one reminder per application and three in all a day, each
 * once; after days away one summary instead. What does not fit stays in the list and in the badge.
 */
export function planNotifications(
  due: readonly Due[],
  log: NotificationLog,
  rules: NotificationRules,
  now: number,
): Plan {
  const keys = new Set(due.map(({ key }) => key));
  const told = log.told.filter(({ key, at }) => keys.has(key) || at > now - REMEMBERED);
  const kept = { ...log, told };
  if (!rules.on) return { notices: [], log: { ...kept, lookedAt: now } };
  const toldAt = new Map(told.map(({ key, at }) => [key, at]));
  // What was put off after it was said is said again when its new time has come.
  const isNew = ({ key, at, moved }: Due) => {
    const before = toldAt.get(key);
    return before === undefined || (moved === 'later' && before < at);
  };
  const all = due.filter((one) => worthTelling(one) && isNew(one) && !rules.isPrivate(one));
  const fresh = rules.workingDay ? all : all.filter(({ id }) => PRESSING.has(id));
  const quietEnd = rules.quietUntil ?? quietUntil(rules.quiet, now);
  if (quietEnd !== undefined) return { notices: [], log: kept, ...(all.length > 0 && { again: quietEnd }) };

  const away = log.lookedAt > 0 && now - log.lookedAt > AWAY;
  if (away && fresh.length > 1) {
    const summed = fresh.map(({ key, application }) => ({ key, applicationId: application.id, at: now }));
    return {
      notices: [{ kind: 'summary', count: due.length }],
      log: { lookedAt: now, told: [...told, ...summed] },
    };
  }

  const today = told.filter(({ at }) => dayOf(at) === dayOf(now));
  const spoken = new Set(today.map(({ applicationId }) => applicationId));
  const chosen: Due[] = [];
  for (const one of fresh) {
    if (today.length + chosen.length >= MOST_A_DAY) break;
    if (spoken.has(one.application.id)) continue;
    spoken.add(one.application.id);
    chosen.push(one);
  }
  const more = chosen.map(({ key, application }) => ({ key, applicationId: application.id, at: now }));
  return {
    notices: chosen.map((one) => ({ kind: 'one', due: one })),
    log: { lookedAt: now, told: [...told, ...more] },
    ...(all.length > chosen.length && { again: momentOf(dayOf(now) + 1, DUE_HOUR) }),
  };
}
