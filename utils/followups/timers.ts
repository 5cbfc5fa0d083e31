/**
 * The default timers. Their numbers come from what is published about answer times and from advice pages, country by
 * country; no source gives a clean distribution, so they are wide, scaled, and give way to the person's own data.
 */

export interface TimerRule {
  /** Calendar days after the start, or working days with `working`. */
  days: number;
  working?: true;
  /** Multiplied by the country factor. */
  scaled?: true;
  /** Never more days than this, however slow the country. */
  cap?: number;
  /** Days that hold in a country whatever the factor says: ISO 3166 code. */
  countries?: Readonly<Record<string, number>>;
  /** Gone after this many days; for those that are offers and no questions. */
  until?: number;
  /** Only where this holds: ISO 3166-2. */
  region?: string;
  /** Not shown unless switched on. */
  offByDefault?: true;
}

export const TIMERS = {
  /** Nothing says that the application arrived: look into the spam folder and the portal. */
  acknowledgment: { days: 5, working: true },
  /** Accountemps 2017; German, Austrian, French and British advice pages. */
  applyFollowUp: {
    days: 10,
    scaled: true,
    countries: { DE: 21, AT: 21, CH: 21, FR: 12, GB: 12, JP: 14, IN: 8 },
  },
  applyPresumeClosed: { days: 30, scaled: true, cap: 60 },
  /** Robert Half 2016. */
  screenFollowUp: { days: 5, working: true },
  screenPresumeClosed: { days: 21, scaled: true, cap: 45 },
  interviewFollowUp: { days: 5, working: true, scaled: true },
  interviewPresumeClosed: { days: 28, scaled: true, cap: 60 },
  finalFollowUp: { days: 5, working: true, scaled: true },
  finalPresumeClosed: { days: 35, scaled: true, cap: 60 },
  /** Counted from the promised date: first only the news that dates slip, then a reason to ask. */
  promiseSlip: { days: 1, working: true },
  promiseFollowUp: { days: 2, working: true },
  /** After the first question that got no answer: the last one. */
  secondFollowUp: { days: 7 },
  /** Counted from the end of an interview. */
  thankYou: { days: 0, until: 2 },
  sheet: { days: 0, until: 7 },
  agencyDebrief: { days: 0, until: 1 },
  agencyCheckIn: { days: 7 },
  /**
   * Ontario, from 2026: within so many days of the last interview, employers of 25 and more say whether they have decided
   * (Employment Standards Act, s. 8.6; O. Reg. 476/24).
   */
  ontario45: { days: 45, region: 'CA-ON' },
  /** Hours before an interview, not days; see `aroundInterview.ts`. */
  interviewAhead: { days: 0 },
  /** Counted from a no. */
  closingNote: { days: 1, until: 5 },
  feedbackRequest: { days: 1, until: 14 },
  lesson: { days: 2, until: 10 },
  reapplyFinalist: { days: 90, until: 120 },
  reapply: { days: 180, until: 210, offByDefault: true },
} as const satisfies Record<string, TimerRule>;

export type TimerId = keyof typeof TIMERS;
export const TIMER_IDS = Object.keys(TIMERS) as [TimerId, ...TimerId[]];

/** How often each kind of question is asked at most until an answer comes. */
export const MOST_FOLLOW_UPS = { applied: 1, screen: 2, interview: 2, final: 2 } as const;
export const MOST_CHECK_INS = 4;

/**
 * Mean days from application to decision (Glassdoor, August 2017, 84,000 reviews). Divided by the figure for the United
 * States they say how much slower or quicker answers are.
 */
const DECISION_DAYS: Readonly<Record<string, number>> = {
  BR: 39.6,
  FR: 38.9,
  CH: 37.6,
  IT: 36,
  BE: 36,
  AE: 35.8,
  EG: 35.2,
  ES: 31.7,
  MX: 31.2,
  JP: 30.9,
  DE: 28.5,
  GB: 27.5,
  PL: 25.9,
  IE: 25.5,
  NL: 25.4,
  SG: 25.4,
  CN: 24.7,
  US: 23.8,
  AU: 23.3,
  PH: 21.8,
  MY: 21.7,
  CA: 20.1,
  RO: 19.2,
  IL: 16.9,
  IN: 16.1,
};

/** Mean days from application to decision in a country, for those who got as far as an interview; undefined if unknown. */
export function decisionDays(country: string | undefined): number | undefined {
  return DECISION_DAYS[country ?? ''];
}

/** How many times as long as in the United States answers take: 0.8 to 1.6; 1 where nothing is known. */
export function countryFactor(country: string | undefined): number {
  const days = decisionDays(country);
  return days ? Math.min(1.6, Math.max(0.8, days / 23.8)) : 1;
}
