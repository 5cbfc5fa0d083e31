import * as v from 'valibot';
import { browser } from 'wxt/browser';

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What the person chose. Kept in `storage.local` under one key; anything unreadable falls back to its default. */
const SettingsSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Whether Rebound shows itself on listings at all. */
  overlay: v.fallback(v.boolean(), true),
  /** Exceptions by site id (or host name): true shows it, false does not. */
  overlaySites: v.fallback(v.record(v.string(), v.boolean()), {}),
  /** Whether lists also mark jobs that are known from another site. */
  marksElsewhere: v.fallback(v.boolean(), true),
  /** Ids of built-in sites on which nothing is read or noted. */
  sitesOff: v.fallback(v.array(v.string()), []),
  /** Host names that the person had added to the sites that are watched: see `utils/siteAccess.ts`. */
  watchedSites: v.fallback(v.array(v.pipe(v.string(), v.maxLength(255))), []),
  /** When the welcome page was answered; milliseconds since the epoch. */
  welcomedAt: v.fallback(v.optional(v.number()), undefined),
  /** Where one stopped in the first-run tour: the name of its step. */
  welcomeStep: v.fallback(v.string(), ''),
  /** Language of dates and numbers, a BCP 47 tag; empty: that of the browser. */
  locale: v.fallback(v.pipe(v.string(), v.check(isLocale)), ''),
  /** Where the person looks for work, ISO 3166-1; empty: not said. For working days, follow-ups and currency: see `week.ts`. */
  country: v.fallback(v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)), ''),
  /** The part of that country, ISO 3166-2 ("CA-ON"); empty: not said, or none is asked for there. */
  region: v.fallback(v.pipe(v.string(), v.regex(/^([A-Z]{2}-[A-Z0-9]{1,3})?$/)), ''),
  /** How the person signs letters; empty: not said. */
  myName: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  /** ISO weekday on which a week begins; 0: as is usual in that country. */
  firstDay: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)), 0),
  /** ISO weekdays on which answers and follow-ups may be expected; absent: as is usual in that country. */
  workingDays: v.fallback(v.optional(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7]))), undefined),
  /** When no reminder may come. Times of day as HH:MM where the person is; it may run over midnight. */
  quiet: v.fallback(v.object({ on: v.boolean(), from: time, to: time }), { on: true, from: '21:00', to: '09:00' }),
  /** Reminders: see `utils/followups`. Days and switches are kept by the id of their timer. */
  followUps: v.fallback(
    v.object({
      /** The number on the toolbar button, and the browser's notifications (which ask for a permission). */
      badge: v.fallback(v.boolean(), true),
      notifications: v.fallback(v.boolean(), false),
      days: v.fallback(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))), {}),
      off: v.fallback(v.array(v.string()), []),
      on: v.fallback(v.array(v.string()), []),
      /** Days off, as YYYY-MM-DD. */
      holidays: v.fallback(v.array(v.pipe(v.string(), v.isoDate())), []),
      /** Whether the public holidays of the country are days off too. */
      publicHolidays: v.fallback(v.boolean(), true),
      /** Nothing is due before this moment; milliseconds since the epoch. */
      pausedUntil: v.fallback(v.optional(v.number()), undefined),
      /** The weekly ten minutes: an ISO weekday and a time; and when they were last taken, milliseconds since the epoch. */
      review: v.fallback(
        v.object({ on: v.boolean(), weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)), at: time }),
        { on: true, weekday: 5, at: '16:00' },
      ),
      reviewedAt: v.fallback(v.optional(v.number()), undefined),
    }),
    {
      ...{ badge: true, notifications: false, days: {}, off: [], on: [], holidays: [], publicHolidays: true },
      review: { on: true, weekday: 5, at: '16:00' },
    },
  ),
  /** What helps with the wait and with a no: see `utils/recovery`. Moments are milliseconds since the epoch. */
  recovery: v.fallback(
    v.object({
      /** Whether tips are offered; people to talk to are always there. */
      tips: v.fallback(v.boolean(), true),
      /** Facts that no tip may go by. */
      signalsOff: v.fallback(v.array(v.string()), []),
      /** Whether the day's check-in is offered. */
      checkIn: v.fallback(v.boolean(), false),
      /** Hours after a no, at an interview or later, in which nothing but comfort is shown. */
      coolDownHours: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(72)), 24),
      /** No reminder, no tip and no notification before this moment. */
      quietUntil: v.fallback(v.optional(v.number()), undefined),
      /** Reminders come only in these hours of the search: ISO weekdays, and times of day. */
      searchHours: v.fallback(
        v.optional(v.object({ weekdays: v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), from: time, to: time })),
        undefined,
      ),
      /** The two times of day at which the inbox is looked into. */
      checkWindows: v.fallback(v.optional(v.tuple([time, time])), undefined),
      /** A hard day, said by the person: YYYY-MM-DD. Nothing with numbers is shown on it. */
      hardDay: v.fallback(v.string(), ''),
      /** One application is enough until then, and counters are hidden. */
      lightUntil: v.fallback(v.optional(v.number()), undefined),
      /** When "people keep asking" and "this is more than a job thing" were said last. */
      pressuredAt: v.fallback(v.optional(v.number()), undefined),
      askedSupportAt: v.fallback(v.optional(v.number()), undefined),
      /** When Rebound was last opened, and when it last said welcome back. */
      openedAt: v.fallback(v.optional(v.number()), undefined),
      welcomedBackAt: v.fallback(v.optional(v.number()), undefined),
    }),
    { tips: true, signalsOff: [], checkIn: false, coolDownHours: 24, hardDay: '' },
  ),
  /** Whether single keys do something in the dashboard (WCAG 2.1.4). */
  shortcuts: v.fallback(v.boolean(), true),
  /** When everything was last exported; milliseconds since the epoch. */
  exportedAt: v.fallback(v.optional(v.number()), undefined),
  /** Where that good backup went, and what it holds; absent where an earlier Rebound made it. */
  exported: v.fallback(
    v.optional(
      v.object({
        place: v.picklist(['saved', 'downloads', 'folder']),
        applications: v.number(),
        encrypted: v.boolean(),
      }),
    ),
    undefined,
  ),
  /** Where backups go by themselves, and whether they are encrypted; what that needs is in `utils/backups/kept.ts`. */
  backups: v.fallback(v.object({ downloads: v.boolean(), folder: v.boolean(), encrypted: v.boolean() }), {
    downloads: false,
    folder: false,
    encrypted: false,
  }),
  /** Whether to be reminded of a backup, after how many days, and not before when; see `backupDue`. */
  backupReminder: v.fallback(v.boolean(), true),
  backupReminderDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)), 14),
  backupLaterUntil: v.fallback(v.optional(v.number()), undefined),
  /** Columns of the table in order (none: as at first), their widths in sixteenths of a rem, and what it is sorted by. */
  table: v.fallback(
    v.object({
      columns: v.fallback(v.array(v.string()), []),
      widths: v.fallback(v.record(v.string(), v.pipe(v.number(), v.minValue(24), v.maxValue(2000))), {}),
      sort: v.fallback(v.object({ by: v.string(), down: v.boolean() }), { by: 'latest', down: true }),
    }),
    { columns: [], widths: {}, sort: { by: 'latest', down: true } },
  ),
  /** How the applications were shown last. */
  applicationsView: v.fallback(v.picklist(['table', 'board']), 'table'),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

function isLocale(tag: string): boolean {
  try {
    return tag === '' || Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
}

const KEY = 'settings';

function parse(stored: unknown): Settings {
  const result = v.safeParse(SettingsSchema, stored);
  return result.success ? result.output : v.parse(SettingsSchema, {});
}

export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings, one change at a time across the background and all pages. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('rebound-settings', async () => {
    const settings = await readSettings();
    const changed = parse({ ...settings, ...change(settings) });
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls back at every change of the settings, wherever it was made. Returns how to stop. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) callback(parse(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Whether Rebound may show itself on this site (site id or host name). */
export function overlayAllowed(settings: Settings, site: string): boolean {
  return settings.overlay && settings.overlaySites[site] !== false;
}

/** Whether reminders have to wait at this moment. */
export function isQuiet({ quiet }: Settings, at: number): boolean {
  const date = new Date(at);
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const [now, from, to] = [date.getHours() * 60 + date.getMinutes(), minutes(quiet.from), minutes(quiet.to)];
  if (!quiet.on || from === to) return false;
  return from < to ? now >= from && now < to : now >= from || now < to;
}
