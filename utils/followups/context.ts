import type { TimerId } from './timers.ts';
import type { WorkingWeek } from './workingDays.ts';

/** What the reminders go by, beside the applications and now. */
export interface FollowUpContext {
  /** ISO 3166; the application's own country comes first. */
  country?: string;
  /** ISO 3166-2: the part of that country. */
  region?: string;
  week: WorkingWeek;
  /** Days that the person set for all applications. */
  days: Partial<Record<TimerId, number>>;
  /** Reminders that are switched off, and those off by default that are switched on. */
  off: readonly TimerId[];
  on: readonly TimerId[];
  /** Answer times of the person's own applications: see `ownTimes`. */
  own: OwnTimes;
  /** Hours after a no, at an interview or later, in which nothing is asked. */
  coolDownHours?: number;
  /** Reminders that can wait come on this ISO weekday only. */
  weekly?: number;
  /** Nothing but interviews is due before this moment. */
  pausedUntil?: number;
}

export type Step = 'applied' | 'screen' | 'interview' | 'final';

/** Days within which three quarters of the answers came, by stage; absent while there are too few answers. */
export type OwnTimes = Partial<Record<Step, number>>;
