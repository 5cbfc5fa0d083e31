/** The way a listing of the demo board is applied for. */
export type Way = 'inPage' | 'steps' | 'strict' | 'frame' | 'dialog' | 'elsewhere';

export interface Job {
  id: string;
  title: string;
  company: string;
  /** The employer's colour on the board. */
  hue: number;
  city: string;
  country: string;
  remote?: boolean;
  type: 'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR';
  pay?: { min: number; max: number; currency: string; per: 'YEAR' | 'MONTH' | 'HOUR' };
  posted: string;
  /** Whether the listing describes itself as schema.org/JobPosting. */
  structured: boolean;
  way: Way;
  /** For whoever looks at the board. */
  about: string;
  text: string[];
  tasks: string[];
}

/** Invented jobs at invented employers. */
export const JOBS: Job[] = [
  {
    id: '1001',
    title: 'Marine Park Ranger',
    company: 'Reef Parks',
    hue: 190,
    city: 'Cairns',
    country: 'AU',
    type: 'FULL_TIME',
    pay: { min: 68_000, max: 76_000, currency: 'AUD', per: 'YEAR' },
    posted: '2026-11-16',
    structured: true,
    way: 'inPage',
    about: 'A form below the listing',
    text: ['You look after the reef, and after the people who come to see it. Half of the year is spent on the water.'],
    tasks: ['Patrol the outer reef by boat', 'Count what lives there, and note it down', 'Lead two walks a week'],
  },
  {
    id: '1002',
    title: 'Data Engineer (m/f/d)',
    company: 'Nordlicht Energy',
    hue: 262,
    city: 'Hamburg',
    country: 'DE',
    remote: true,
    type: 'FULL_TIME',
    pay: { min: 62_000, max: 74_000, currency: 'EUR', per: 'YEAR' },
    posted: '2026-11-18',
    structured: true,
    way: 'steps',
    about: 'A form over three pages',
    text: [
      'Four hundred wind turbines report every second. You make sure that the numbers arrive, and that they are right.',
    ],
    tasks: [
      'Build and run the pipelines',
      'Keep ten years of history within reach',
      'Share the night watch, one week in eight',
    ],
  },
  {
    id: '1003',
    title: 'Head Cook',
    company: 'Café Meridian',
    hue: 18,
    city: 'Lisbon',
    country: 'PT',
    type: 'FULL_TIME',
    posted: '2026-11-12',
    structured: false,
    way: 'strict',
    about: 'A form that refuses what is incomplete; no structured data',
    text: ['Forty seats, one kitchen, a short menu that follows the market. We close on Mondays and mean it.'],
    tasks: ['Write the menu every Tuesday', 'Cook it with a team of three', 'Teach our two apprentices'],
  },
  {
    id: '1004',
    title: 'Gardener',
    company: 'Fernway',
    hue: 140,
    city: 'Ghent',
    country: 'BE',
    type: 'PART_TIME',
    pay: { min: 19, max: 22, currency: 'EUR', per: 'HOUR' },
    posted: '2026-11-02',
    structured: true,
    way: 'frame',
    about: 'A form embedded from another address',
    text: ['Three public gardens and a nursery. You know your perennials, or would like to.'],
    tasks: ['Plant, prune and compost', 'Look after the glasshouse in winter', 'Answer visitors kindly'],
  },
  {
    id: '1005',
    title: 'Night Baker',
    company: 'Brotzeit & Daughters',
    hue: 42,
    city: 'Vienna',
    country: 'AT',
    type: 'FULL_TIME',
    pay: { min: 2_600, max: 2_900, currency: 'EUR', per: 'MONTH' },
    posted: '2026-11-20',
    structured: true,
    way: 'dialog',
    about: 'A form in a dialog, on a page that never reloads',
    text: ['From midnight to eight. When the city wakes up, your day is over and it smells of bread.'],
    tasks: ['Lead the sourdoughs', 'Bake for eleven shops', 'Leave the ovens clean'],
  },
  {
    id: '1006',
    title: 'Chief Mate',
    company: 'Lantern Ferries',
    hue: 215,
    city: 'Bergen',
    country: 'NO',
    type: 'CONTRACTOR',
    posted: '2026-10-28',
    structured: true,
    way: 'elsewhere',
    about: "Leads to the employer's own site in a new tab",
    text: ['Electric ferries on the fjord, two weeks on and two weeks off. The coffee is good.'],
    tasks: ['Stand the watch', 'Train the deck crew', 'Keep the log'],
  },
];
