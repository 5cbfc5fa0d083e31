import type { Application } from '../../utils/journal/types.ts';
import type { Pages } from '../e2e/web.ts';

/** A job of its own for each trial, so that what was lost and what was counted twice can be told apart. */
export interface Job {
  title: string;
  listing: string;
  confirmation: string;
  key: string;
}

/** One way in which a page leaves when the application is sent. */
export interface Leaving {
  name: string;
  /** Only what the site said counts as sent; a page that is gone before that leaves the question to the person. */
  ends: 'started' | 'applied';
  /** What the form does: more attributes, and a script that runs with `form`, `button`, `job` and `thanks()`. */
  form?: string;
  script?: string;
  /** What the site answers to the sent form. */
  answer?(job: Job): Pages[string];
  /** More addresses that it leads through. */
  more?(job: Job): Pages;
  /**
   * Who takes the page away: the page itself, a person who closes the tab right after the press (`press`) or once the
   * site has answered (`answer`), or a crash of its process.
   */
  gone?: 'press' | 'answer' | 'crash';
  /** How long a person needs, at least, to see the answer before they close it; milliseconds. */
  glance?: number;
  /** Opened by a script, so that the page may close itself: in a tab, or in a window of its own. */
  opened?: 'tab' | 'window';
  /** Where the site's answer shows. */
  answersIn?: 'same' | 'new' | 'nowhere';
}

const ELSEWHERE = 'https://thanks.reefparks.example';
const to = (location: string, status = 303) => ({ status, headers: { location } });

const HOLD = 'form.onsubmit = (event) => event.preventDefault();';
const CLOSE = 'button.onclick = (event) => { event.preventDefault(); window.close(); };';

export const LEAVINGS: Leaving[] = [
  { name: 'same site, fast', ends: 'applied', answer: (job) => to(job.confirmation) },
  {
    name: 'other site, fast',
    ends: 'started',
    answer: (job) => to(`${ELSEWHERE}${new URL(job.listing).pathname}`),
    more: (job) => ({ [`${ELSEWHERE}${new URL(job.listing).pathname}`]: THANKS }),
  },
  { name: 'slow server', ends: 'applied', answer: (job) => ({ ...to(job.confirmation), delay: 1500 }) },
  {
    name: 'location= in the click',
    ends: 'applied',
    script: 'button.onclick = (event) => { event.preventDefault(); location.href = job.confirmation; };',
  },
  {
    name: 'pushState',
    ends: 'applied',
    script: `form.onsubmit = (event) => { event.preventDefault(); history.pushState(null, '', job.confirmation); thanks(); };`,
  },
  {
    name: 'redirects through other sites',
    ends: 'applied',
    answer: (job) => to(hop(job, 'one'), 302),
    more: (job) => ({ [hop(job, 'one')]: to(hop(job, 'two'), 302), [hop(job, 'two')]: to(job.confirmation, 302) }),
  },
  {
    name: 'target=_blank',
    ends: 'applied',
    form: 'target="_blank"',
    answer: (job) => to(job.confirmation),
    answersIn: 'new',
  },
  {
    name: 'download',
    ends: 'started',
    answer: () => ({ headers: { 'content-type': 'text/plain', 'content-disposition': 'attachment' }, body: 'Receipt' }),
    answersIn: 'nowhere',
  },
  {
    name: 'tab closed by the person',
    ends: 'started',
    gone: 'press',
    answer: (job) => ({ ...to(job.confirmation), delay: 1500 }),
    answersIn: 'nowhere',
  },
  { name: 'tab closed by the page', ends: 'started', opened: 'tab', script: CLOSE, answersIn: 'nowhere' },
  { name: 'window closed by the page', ends: 'started', opened: 'window', script: CLOSE, answersIn: 'nowhere' },
  { name: 'crash', ends: 'started', gone: 'crash', script: HOLD, answersIn: 'nowhere' },
  {
    name: 'closed once it was sent, a busy page',
    ends: 'applied',
    gone: 'answer',
    glance: 300,
    answer: (job) => to(job.confirmation),
    more: (job) => ({ [job.confirmation]: THANKS + BUSY }),
  },
  { name: 'closed once it was sent', ends: 'applied', gone: 'answer', answer: (job) => to(job.confirmation) },
];

function hop(job: Job, name: string): string {
  return `https://${name}.reefparks.example${new URL(job.listing).pathname}`;
}

const CONTENT = '<div class="confirmation__content"><h1>Thank you for applying.</h1><p>We have received it.</p></div>';
/** Leaves the browser no idle moment. */
const BUSY =
  '<script>setInterval(() => { for (const end = performance.now() + 45; performance.now() < end; ); }, 1)</script>';
const THANKS = `<!doctype html><title>Reef Parks</title><body><div class="confirmation">${CONTENT}</div></body>`;

let jobs = 0;

/** A new job at the same employer. */
export function newJob(): Job {
  jobs += 1;
  const id = 4_000_000_000 + jobs;
  const listing = `https://job-boards.greenhouse.io/reefparks/jobs/${id}`;
  return { title: `Ranger of reef ${id}`, listing, confirmation: `${listing}/confirmation`, key: `greenhouse:${id}` };
}

/** A job's listing with its form, and what follows when it is sent. Its fields are filled in already. */
export function pagesOf(job: Job, { form = '', script = '', answer, more }: Partial<Leaving> = {}): Pages {
  return {
    [job.listing]: `<!doctype html><html lang="en"><head><title>Job Application for ${job.title} at Reef Parks</title></head>
      <body>
        <div class="job__title"><h1>${job.title}</h1></div>
        <div class="job__location">Cairns, Australia</div>
        <div class="job__description"><p>You look after the reef, and the people who come to see it.</p></div>
        <form id="application-form" class="application--form" method="post" action="${job.listing}" ${form}>
          <label>First name <input name="first_name" value="Ada"></label>
          <label>Last name <input name="last_name" value="Marlow"></label>
          <label>Email <input name="email" value="ada@example.com"></label>
          <div class="application--submit"><button type="submit">Submit application</button></div>
        </form>
        <script>
          const form = document.querySelector('form');
          const button = document.querySelector('button');
          const job = ${JSON.stringify(job)};
          const thanks = () => { form.outerHTML = ${JSON.stringify(`<div class="confirmation">${CONTENT}</div>`)}; };
          ${script}
        </script>
      </body></html>`,
    [`POST ${job.listing}`]: answer?.(job) ?? to(job.confirmation),
    [job.confirmation]: THANKS,
    ...more?.(job),
  };
}

/** What became of the trials, by the way in which the page left. */
export type Counted = Record<string, { trials: number; right: number; lost: number; twice: number; wrong: number }>;

/** Counts: an application is right when it is there once and at the stage where it must end. */
export function tally(trials: { leaving: Leaving; job: Job }[], rows: Application[]): Counted {
  const counted: Counted = {};
  for (const { leaving, job } of trials) {
    counted[leaving.name] ??= { trials: 0, right: 0, lost: 0, twice: 0, wrong: 0 };
    const counts = counted[leaving.name]!;
    const own = rows.filter((row) => row.keys.includes(job.key) || row.title === job.title);
    counts.trials++;
    if (own.length === 0) counts.lost++;
    else if (own.length > 1) counts.twice++;
    else if (own[0]!.stage !== leaving.ends) counts.wrong++;
    else counts.right++;
  }
  return counted;
}

/** What it must come to. */
export function wanted(leavings: Leaving[], trials: number): Counted {
  return Object.fromEntries(leavings.map(({ name }) => [name, { trials, right: trials, lost: 0, twice: 0, wrong: 0 }]));
}
