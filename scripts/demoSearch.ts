import type { Journal } from '../utils/journal/journal.ts';
import type { Outcome, Stage } from '../utils/journal/types.ts';

const DAY = 86_400_000;

/** A job of the demo search: how many days ago it was applied for, how far it got since, and how it ended. */
interface Sought {
  title: string;
  company: string;
  location: string;
  salary?: string;
  tags?: string[];
  days: number;
  stage?: Stage;
  since?: number;
  outcome?: Outcome;
}

const SOUGHT: Sought[] = [
  { title: 'Coastal Ranger', company: 'Saltmarsh Trust', location: 'Norwich', tags: ['outdoors'], days: 1 },
  {
    title: 'Education Officer',
    company: 'Harbour Aquarium',
    location: 'Plymouth',
    salary: '£29,000 to £33,000 a year',
    tags: ['teaching'],
    days: 3,
  },
  { title: 'Wildlife Surveyor', company: 'Fernway Ecology', location: 'Bristol', days: 26 },
  { title: 'Visitor Manager', company: 'Moorland Park', location: 'Okehampton', days: 12, stage: 'screen', since: 4 },
  {
    title: 'Warden, Bird Reserve',
    company: 'Heron Foundation',
    location: 'Poole',
    salary: '£31,500 a year',
    tags: ['outdoors', 'referral'],
    days: 19,
    stage: 'interview',
    since: 6,
  },
  { title: 'Community Gardener', company: 'Green Lanes', location: 'Exeter', days: 31, stage: 'interview', since: 12 },
  { title: 'Boat Crew Member', company: 'Reef Ferries', location: 'Falmouth', days: 9 },
  { title: 'Trail Designer', company: 'Waymark Studio', location: 'Remote', days: 44, stage: 'final', since: 5 },
  { title: 'Seasonal Guide', company: 'Tidepool Tours', location: 'Truro', days: 38, stage: 'offer', since: 2 },
  { title: 'Project Assistant', company: 'Riverkeepers', location: 'Bath', days: 52, outcome: 'rejected', since: 30 },
  {
    title: 'Nursery Supervisor',
    company: 'Oak and Alder',
    location: 'Taunton',
    days: 61,
    outcome: 'noReply',
    since: 20,
  },
  { title: 'Estate Worker', company: 'Combe Valley', location: 'Dartmouth', days: 5 },
];

/**
 * Fills a journal with somebody's search of two months. Jobs and employers are invented.
 *
 * @param clock what the journal takes the time from, in milliseconds since the epoch: each step is written on its day
 */
export async function demoSearch(journal: Journal, clock: { at: number }): Promise<void> {
  const now = clock.at;
  const ago = (days: number) => {
    clock.at = now - days * DAY;
    return clock.at;
  };
  const ids = new Map<string, string>();
  for (const { days, stage, since = 0, outcome, ...typed } of SOUGHT) {
    const { applicationId } = await journal.addByHand({ typed }, 'applied', ago(days));
    ids.set(typed.company, applicationId);
    if (stage) await journal.setStage(applicationId, stage, ago(since));
    if (outcome) await journal.setOutcome(applicationId, outcome, ago(since));
  }
  const saved = { title: 'Meadow Keeper', company: 'Longmead Farm', location: 'Frome' };
  await journal.addByHand({ typed: saved }, 'saved', ago(2));
  ago(1);
  const talk = ids.get('Heron Foundation')!;
  await journal.log(
    talk,
    { type: 'interview', interview: { kind: 'onSite', round: 1, minutes: 60, place: 'Visitor centre' } },
    Math.ceil(now / DAY + 1) * DAY + 10 * 3_600_000,
  );
  const person = { name: 'Ada Marsh', role: 'interviewer', company: 'Heron Foundation' } as const;
  await journal.put('person', { ...person, email: 'ada@heron.example', applicationIds: [talk] });
}
