import { afterEach, describe, expect, test } from 'vitest';
import { readGeneric } from '../../utils/capture/generic/generic.ts';
import { createPage } from '../../utils/capture/page.ts';
import * as words from '../../utils/capture/phrases.ts';
import { read } from '../../utils/capture/read.ts';
import { renderedDocument } from './renderedDocument.ts';

/** Reads a rendered page of a site that no adapter knows. */
async function readHtml(html: string, url = 'https://crumb.example/en/page') {
  return read(createPage(await renderedDocument(html), new URL(url)), undefined, { generic: readGeneric, words });
}

afterEach(() => document.body.replaceChildren());

const prose =
  '<p>You knead, prove and bake through the night, and you know how a good crust sounds when it cools.</p>'.repeat(5);
const description = `<h2>Responsibilities</h2>${prose}<h2>Requirements</h2>${prose}`;
const resume = `<form><label>Name <input name="name"></label><label>E-mail <input type="email" name="email"></label>
  <label>Résumé <input type="file" name="resume"></label><button>Send application</button></form>`;

describe('a listing', () => {
  test('with headings and an apply button', async () => {
    const { kind, posting } = await readHtml(
      `<title>Night Baker at Crumb - Jobs in Lyon</title><h1>Night Baker</h1><p>Lyon, France</p><p>Full-time</p><p>€30,000 – €36,000</p>
       ${description}<a href="/apply">Apply now</a>`,
      'https://board.example/jobs/8812-night-baker',
    );
    expect(kind).toBe('listing');
    expect(posting).toMatchObject({
      title: 'Night Baker',
      company: 'Crumb',
      location: 'Lyon, France',
      employmentType: 'Full-time',
      salary: '€30,000 – €36,000',
      postingId: '8812',
      keys: ['board.example:8812', 'https://board.example/jobs/8812-night-baker'],
    });
    expect(posting?.description).toContain('Responsibilities\n\nYou knead');
  });

  test.each([
    [
      'a table',
      '<table><tr><td>Job title<td>Night Baker<tr><td>Req ID<td>NB-77<tr><td>Location<td>Lyon<tr><td>Employer<td>Crumb</table>',
    ],
    [
      'a definition list',
      '<dl><dt>Position:<dd>Night Baker<dt>Reference<dd>NB-77<dt>City<dd>Lyon<dt>Company:<dd>Crumb</dl>',
    ],
    [
      'lines',
      '<p><b>Job title:</b> Night Baker<br><b>Job ID:</b> NB-77<br><b>Location:</b> Lyon<br><b>Company:</b> Crumb</p>',
    ],
    [
      'German',
      '<p>Stellenbezeichnung: Night Baker</p><p>Kennziffer: NB-77</p><p>Standort: Lyon</p><p>Unternehmen: Crumb</p>',
    ],
  ])('with its facts in %s', async (_, facts) => {
    const { kind, posting } = await readHtml(
      `<title>Careers</title>${facts}<h3>Job description</h3>${prose}<button>Apply online</button>`,
    );
    expect(kind).toBe('listing');
    expect(posting).toMatchObject({ title: 'Night Baker', company: 'Crumb', location: 'Lyon', postingId: 'NB-77' });
  });

  test('whose title only stands out above its facts', async () => {
    const { posting } = await readHtml(
      `<title>Crumb Bakeries | Employment Opportunities</title><a href="/">Home</a><div><b>Night Baker</b></div>
       <div>Job code: 77</div><div>Location: Lyon</div><div>Category: Food</div>${description}<input type="button" value="Apply for this position">`,
    );
    expect(posting).toMatchObject({ title: 'Night Baker', company: 'Crumb Bakeries', location: 'Lyon' });
  });

  test('beside links to similar jobs', async () => {
    const similar = [1, 2, 3, 4, 5, 6]
      .map((n) => `<li><a href="/jobs/${n}00-day-baker-${n}">Day Baker ${n}</a>`)
      .join('');
    const { kind, posting } = await readHtml(
      `<title>Night Baker - Crumb</title><h1>Night Baker</h1>${description}<button>Apply</button><h2>Similar jobs</h2><ul>${similar}</ul>`,
      'https://crumb.example/jobs/8812-night-baker',
    );
    expect([kind, posting?.title, posting?.company]).toEqual(['listing', 'Night Baker', 'Crumb']);
  });

  test('that is closed is none any more', async () => {
    const { kind } = await readHtml(
      `<title>Night Baker - Crumb</title><h1>Night Baker</h1><p>This job is no longer available.</p>${description}`,
    );
    expect(kind).toBe('other');
  });
});

describe('not a listing', () => {
  const rows = Array.from(
    { length: 12 },
    (_, n) =>
      `<li><h2><a href="/jobs/${1000 + n}-baker-${n}">Baker ${n}</a></h2><p>Lyon, France</p><button>Apply</button>`,
  ).join('');
  test.each([
    ['a result list', 'results', `<title>Baker jobs in Lyon</title><h1>12 jobs found</h1><ul>${rows}</ul>`],
    [
      'a list with one row',
      'other',
      '<title>Search results</title><h1>1 job found</h1><p><a href="/jobs/1000-baker">Night Baker</a></p><p>Lyon, France</p>',
    ],
    [
      'a shop',
      'other',
      `<title>Head lamp</title><h1>Head lamp</h1><p>Price: €12</p><h2>Requirements</h2>${prose}<button>Add to cart</button>`,
    ],
    [
      'a university',
      'other',
      '<title>Lyon University</title><h1>Study with us</h1><p>Location: Lyon</p><a href="/apply">Apply now</a>',
    ],
    [
      'a loan',
      'other',
      '<title>Home loans</title><h1>Home loan</h1><p>Rate: 2.3 %</p><a href="/a">Apply now</a><p>Type: fixed</p>',
    ],
    [
      'a sign-up form that asks for a title',
      'other',
      '<title>Join</title><h1>Register</h1><form><p>Title <input></p><p>Company <input></p><p>Position <input></p><p>City <input></p></form>',
    ],
  ])('%s', async (_, kind, html) => {
    expect((await readHtml(html)).kind).toBe(kind);
  });
});

describe('a form', () => {
  test('keeps the job that it names', async () => {
    const { kind, posting } = await readHtml(
      `<title>Night Baker | Job application | Crumb</title><h2>Application for: Night Baker</h2>${resume}`,
      'https://crumb.example/apply?job-id=77',
    );
    expect(kind).toBe('form');
    expect(posting).toMatchObject({ title: 'Night Baker', company: 'Crumb', postingId: '77' });
  });

  test.each([
    [
      'with a photo instead of a résumé',
      '<h1>Join the club</h1><form><input name="name"><input type="email" name="email"><input type="file" name="photo"></form>',
    ],
    [
      'to sign in',
      '<h1>Apply with your account</h1><form><input type="email" name="email"><input type="password"></form>',
    ],
    ['that is hidden', `<h1>Apply</h1><div style="display:none">${resume}</div>`],
  ])('is none %s', async (_, html) => {
    expect((await readHtml(html)).kind).toBe('other');
  });
});

describe('a confirmation', () => {
  test.each([
    ['https://crumb.example/thank-you-for-applying.html', 'confirmation'],
    ['https://crumb.example/jobs/application-submitted', 'confirmation'],
    ['https://crumb.example/thank-you', 'other'],
    ['https://crumb.example/contact/', 'other'],
  ])('by an address that says it, where the page only says thanks: %s', async (url, kind) => {
    const reading = await readHtml('<title>Crumb</title><h1>Thank you for getting in touch!</h1>', url);
    expect(reading.kind).toBe(kind);
    expect(reading.confirmation?.sentence).toBe(
      kind === 'confirmation' ? 'Thank you for getting in touch!' : undefined,
    );
  });

  test.each([
    ['in a heading', '<h1>Thank you for applying</h1><p>We will be in touch.</p>'],
    ['in a status', `<h1>Crumb</h1><p role="status">Your application has been submitted.</p>${prose.repeat(5)}`],
    ['on a short page', '<p>Your application has been received.</p>'],
  ])('%s', async (_, html) => {
    const reading = await readHtml(html);
    expect(reading.kind).toBe('confirmation');
    expect(reading.confirmation?.how).toBe('text');
  });

  test.each([
    ['that is hidden', '<h1>Crumb</h1><div hidden><h2>Application submitted</h2></div>'],
    [
      'deep in a long text',
      `<h1>Crumb</h1>${prose.repeat(8)}<p>Your application has been submitted.</p>${prose.repeat(8)}`,
    ],
    ['above a form that is still open', `<h1>Your application has been submitted</h1>${resume}`],
    [
      'that a refusal stands beside',
      '<h1>Application submitted</h1><p role="alert">Something went wrong. Please try again.</p>',
    ],
    ['of a newsletter', '<h1>Thank you for subscribing</h1>'],
  ])('is none %s', async (_, html) => {
    expect((await readHtml(html)).kind).not.toBe('confirmation');
  });
});
