import { form } from './forms.ts';
import type { Job } from './jobs.ts';
import { encode, layout, logo } from './layout.ts';

const TYPES = { FULL_TIME: 'Full time', PART_TIME: 'Part time', CONTRACTOR: 'Contract' };

/** Address of a listing on the board. */
export const addressOf = (job: Job) => `/jobs/${job.id}`;

export const pay = ({ pay }: Job) =>
  pay &&
  `${pay.currency} ${pay.min.toLocaleString('en')} – ${pay.max.toLocaleString('en')} per ${pay.per.toLowerCase()}`;

/** The page of one job. `elsewhere` is an origin that stands for another company's site. */
export function listing(job: Job, elsewhere: string, problem = ''): string {
  const facts = [`${job.city}, ${job.country}`, job.remote && 'Remote possible', TYPES[job.type], pay(job)];
  const body = `
    <article class="card">
      <div class="head">${logo(job)}<div>
        <h1>${encode(job.title)}</h1>
        <a href="/" class="company">${encode(job.company)}</a>
        <ul class="facts">${facts
          .filter((fact) => typeof fact === 'string')
          .map((fact) => `<li>${encode(fact)}</li>`)
          .join('')}</ul>
      </div></div>
      ${opener(job, elsewhere)}
      <h2>About the job</h2>
      ${job.text.map((line) => `<p>${encode(line)}</p>`).join('')}
      <h2>What you will do</h2>
      <ul>${job.tasks.map((task) => `<li>${encode(task)}</li>`).join('')}</ul>
      ${below(job, elsewhere, problem)}
    </article>`;
  const head = job.structured ? `<script type="application/ld+json">${structured(job)}</script>` : '';
  return layout(`${job.title} at ${job.company} | Harbour Jobs`, body, head);
}

function opener(job: Job, elsewhere: string): string {
  switch (job.way) {
    case 'steps':
      return `<a class="button" href="${addressOf(job)}/apply/1">Apply now</a>`;
    case 'dialog':
      return '<button type="button" id="open">Apply now</button>';
    case 'elsewhere':
      return `<a class="button" target="_blank" rel="opener" href="${elsewhere}/careers/${job.id}">Apply on company site</a>`;
    default:
      return '<a class="button" href="#apply">Apply now</a>';
  }
}

function below(job: Job, elsewhere: string, problem: string): string {
  switch (job.way) {
    case 'inPage':
      return `<h2 id="apply">Apply for this job</h2>${form(`${addressOf(job)}/send`, ['name', 'email', 'resume'])}`;
    case 'strict':
      return `<h2 id="apply">Apply for this job</h2>${form(
        `${addressOf(job)}/send`,
        ['name', 'email', 'phone', 'letter'],
        'Send application',
        problem,
      )}`;
    case 'frame':
      return `<h2 id="apply">Apply for this job</h2><iframe title="Application form" src="${elsewhere}/embed/${job.id}"></iframe>`;
    case 'dialog':
      return dialog(job);
    default:
      return '';
  }
}

/** A single-page form: nothing is loaded, the words in the dialog change. */
const dialog = (job: Job) => `
  <dialog aria-labelledby="title">
    <h2 id="title" style="margin-top: 0">Apply to ${encode(job.company)}</h2>
    ${form('#', ['name', 'email', 'letter'])}
  </dialog>
  <script>
    const dialog = document.querySelector('dialog');
    document.querySelector('#open').addEventListener('click', () => dialog.showModal());
    dialog.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      setTimeout(() => {
        const title = document.createElement('h2');
        const words = document.createElement('p');
        title.textContent = 'Application sent';
        words.textContent = 'Your application was sent to ' + ${JSON.stringify(job.company)} + '.';
        dialog.replaceChildren(title, words);
      }, 200);
    });
  </script>`;

function structured(job: Job): string {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    description: `${job.text.map((line) => `<p>${encode(line)}</p>`).join('')}<ul>${job.tasks.map((task) => `<li>${encode(task)}</li>`).join('')}</ul>`,
    identifier: { '@type': 'PropertyValue', name: job.company, value: job.id },
    datePosted: job.posted,
    employmentType: job.type,
    hiringOrganization: { '@type': 'Organization', name: job.company },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: job.city, addressCountry: job.country },
    },
    ...(job.remote && { jobLocationType: 'TELECOMMUTE' }),
    ...(job.pay && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: job.pay.currency,
        value: { '@type': 'QuantitativeValue', minValue: job.pay.min, maxValue: job.pay.max, unitText: job.pay.per },
      },
    }),
  };
  return JSON.stringify(posting).replaceAll('<', '\\u003c');
}
