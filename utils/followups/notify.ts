import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { NotificationLog } from './notificationPlan.ts';
import { EMPTY_LOG } from './notificationPlan.ts';
import type { Summary } from './summary.ts';

/** The browser's side of reminders: badge, notification, alarm, and what is remembered between two looks. */

const time = v.pipe(v.number(), v.finite());

const LOG = 'notified';
const SUMMARY = 'due';
export const REMINDER_ALARM = 'reminders';
/** At the soonest; a due moment in the past must not set off one alarm after the other. */
const SOONEST = 60_000;
const BADGE = { background: '#7A4B00', text: '#FFFFFF' };

export interface NotificationText {
  /** The same id replaces the notification that is still there. */
  id: string;
  title: string;
  message: string;
  /** Words of its buttons, where the browser has some: two at most. */
  buttons: string[];
}

/** A page that took over its renderer can write into `storage.local`: what is read from there is checked. */
const LogSchema = v.fallback(
  v.object({ lookedAt: time, told: v.array(v.object({ key: v.string(), applicationId: v.string(), at: time })) }),
  EMPTY_LOG,
);
const SummarySchema = v.fallback(
  v.optional(
    v.object({
      at: time,
      count: time,
      due: v.pipe(v.array(v.object({ applicationId: v.string(), timer: v.string(), from: time })), v.maxLength(100)),
      own: v.partial(v.object({ applied: time, screen: time, interview: time, final: time })),
      stopGap: v.optional(v.boolean()),
    }),
  ),
  undefined,
);

export async function readLog(): Promise<NotificationLog> {
  return v.parse(LogSchema, (await browser.storage.local.get(LOG))[LOG]);
}

/** What the background found when it last looked; undefined before its first look. */
export async function readSummary(): Promise<Summary | undefined> {
  return v.parse(SummarySchema, (await browser.storage.local.get(SUMMARY))[SUMMARY]);
}

export function remember(log: NotificationLog, summary: Summary): Promise<void> {
  return browser.storage.local.set({ [LOG]: log, [SUMMARY]: summary });
}

/** Calls back whenever the background has looked again. Returns how to stop. */
export function onSummary(callback: (summary: Summary) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const found = v.parse(SummarySchema, changes[SUMMARY]?.newValue);
    if (found) callback(found);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** The number on the toolbar button; none for zero. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: BADGE.background });
  // Not in every supported browser.
  await (browser.action as { setBadgeTextColor?: (details: { color: string }) => Promise<void> }).setBadgeTextColor?.({
    color: BADGE.text,
  });
}

/** Shows a notification, if the person allowed them. */
export async function notify({ id, title, message, buttons }: NotificationText): Promise<void> {
  if (!browser.notifications) return;
  const options = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icons/128.png'), title, message };
  // Firefox has no buttons and refuses them.
  await browser.notifications.create(
    id,
    import.meta.env.FIREFOX ? options : { ...options, buttons: buttons.map((title) => ({ title })) },
  );
}

/** Takes a notification away. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications?.clear(id);
}

/** Wakes the background at a moment; undefined clears the alarm. */
export async function wakeAt(moment: number | undefined, now: number): Promise<void> {
  if (moment === undefined) await browser.alarms.clear(REMINDER_ALARM);
  else await browser.alarms.create(REMINDER_ALARM, { when: Math.max(moment, now + SOONEST) });
}

/** Asks for the permission to notify. Only in answer to a click. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}
