import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { form, STEPS } from './forms.ts';
import { JOBS, type Job } from './jobs.ts';
import { bare, encode, layout, logo } from './layout.ts';
import { addressOf, listing, pay } from './listing.ts';

/** A page, or the address to go to. */
type Answer = { html: string } | { to: string } | undefined;

/**
 * The demo job board: a result list and listings that are applied for in all the usual ways. What is sent to it is
 * looked at and forgotten.
 *
 * @param port a free one by default
 */
export async function startBoard(port = 0): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const sent = new URLSearchParams(await text(request));
    const { port } = server.address() as AddressInfo;
    // The same machine under its other name: to a browser that is another site.
    const answer = route(request.url ?? '/', sent, `http://localhost:${port}`);
    if (!answer) response.writeHead(404).end('No such page');
    else if ('to' in answer) response.writeHead(303, { location: answer.to }).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer.html);
  });
  // No address: `localhost` means ::1 on some machines and 127.0.0.1 on others; both are this machine only.
  const servers = [server, await secondFace(server, port)];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    async close() {
      for (const one of servers) one?.closeAllConnections();
      await Promise.all(servers.map((one) => one && new Promise((resolve) => one.close(resolve))));
    },
  };
}

/** Listens on 127.0.0.1, and on ::1 where there is such a thing. */
async function secondFace(server: Server, port: number): Promise<Server | undefined> {
  await listen(server, port, '127.0.0.1');
  const second = createServer((request, response) => server.emit('request', request, response));
  try {
    await listen(second, (server.address() as AddressInfo).port, '::1');
    return second;
  } catch {
    return undefined;
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function route(url: string, sent: URLSearchParams, elsewhere: string): Answer {
  const { pathname } = new URL(url, elsewhere);
  if (pathname === '/') return { html: results() };
  const [, area, id, action, step] = pathname.split('/');
  const job = JOBS.find((one) => one.id === id);
  if (!job) return undefined;
  switch (`${area}/${action ?? ''}`) {
    case 'jobs/':
      return { html: listing(job, elsewhere) };
    case 'jobs/apply':
      return stepPage(job, Number(step));
    case 'jobs/send':
      return job.way === 'strict' && !sent.get('phone')
        ? { html: listing(job, elsewhere, 'Please correct the errors below: a phone number is required.') }
        : { to: `${addressOf(job)}/thanks` };
    case 'jobs/thanks':
      return { html: layout('Thank you | Harbour Jobs', thanks(job)) };
    case 'embed/':
      return { html: bare('Application', form(`/embed/${job.id}/send`, ['name', 'email', 'letter'])) };
    case 'embed/send':
    case 'careers/send':
      return { html: bare('Thank you', thanks(job)) };
    case 'careers/':
      return { html: employerPage(job) };
    default:
      return undefined;
  }
}

function results(): string {
  const card = (job: Job) => `<li>${logo(job)}<div><h3><a href="${addressOf(job)}">${encode(job.title)}</a></h3>
    <small>${encode([job.company, job.city, pay(job)].filter(Boolean).join(' · '))}</small></div><small>${encode(job.about)}</small></li>`;
  return layout(
    'Jobs near the water and elsewhere | Harbour Jobs',
    `<h1>${JOBS.length} jobs</h1><p class="soft">Each is applied for in another way. Apply as yourself: nothing leaves this computer.</p>
     <ul class="list">${JOBS.map(card).join('')}</ul>`,
  );
}

function stepPage(job: Job, step: number): Answer {
  const fields = STEPS[step - 1];
  if (!fields) return undefined;
  const last = step === STEPS.length;
  const action = last ? `${addressOf(job)}/send` : `${addressOf(job)}/apply/${step + 1}`;
  return {
    html: layout(
      `Apply: ${job.title} | Harbour Jobs`,
      `<article class="card"><p class="soft">Step ${step} of ${STEPS.length}</p><h1>${encode(job.title)}</h1>
       <p class="soft">${encode(job.company)}</p>${form(action, fields, last ? 'Submit application' : 'Continue')}</article>`,
    ),
  };
}

const thanks = (job: Job) => `<div class="card"><h1>Thank you for applying!</h1>
  <p>We have received your application. ${encode(job.company)} answers within two weeks.</p><p><a href="/">Back to all jobs</a></p></div>`;

const employerPage = (job: Job) =>
  bare(
    `${job.title} | ${job.company}`,
    `<main><article class="card"><div class="head">${logo(job)}<div><h1>${encode(job.title)}</h1>
     <p class="soft">${encode(job.company)} · ${encode(job.city)}</p></div></div>
     ${form(`/careers/${job.id}/send`, ['name', 'email', 'resume'])}</article></main>`,
  );

// `node tests/board/board.ts` serves it until it is stopped.
if (import.meta.main) console.log((await startBoard(Number(process.env.PORT) || 8787)).url);
