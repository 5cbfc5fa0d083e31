import { afterEach, describe, expect, test } from 'vitest';
import { createPage } from '../../utils/capture/page.ts';
import { read } from '../../utils/capture/read.ts';
import { defineSite, type Site } from '../../utils/capture/site.ts';
import { plainText } from '../../utils/capture/structured/plainText.ts';

/** A rendered frame without scripts, read at the given address. */
async function pageOf(html: string, url = 'https://careers.example/jobs/77-night-baker') {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  return createPage(frame.contentDocument!, new URL(url));
}

const jsonLd = (...data: unknown[]) =>
  data
    .map((one) => `<script type="application/ld+json">${typeof one === 'string' ? one : JSON.stringify(one)}</script>`)
    .join('');
const baker = { '@type': 'JobPosting', title: 'Night Baker', hiringOrganization: { name: 'Crumb & Co' } };
const readHtml = async (html: string, url?: string) => read(await pageOf(html, url));

afterEach(() => document.body.replaceChildren());

describe('JSON-LD', () => {
  test.each<[string, unknown]>([
    ['plain', baker],
    ['in an array', [{ '@type': 'BreadcrumbList' }, baker]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'Crumb' }, baker] }],
    ['nested in a page', { '@type': 'WebPage', mainEntity: baker }],
    ['of two types', { ...baker, '@type': ['Thing', 'JobPosting'] }],
    ['with a type written as an address', { ...baker, '@type': 'https://schema.org/JobPosting' }],
    ['with raw control characters', '{"@type":"JobPosting","title":"Night\nBaker","hiringOrganization":"Crumb & Co"}'],
    [
      'with encoded quotes',
      '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Night Baker&quot;,&quot;hiringOrganization&quot;:&quot;Crumb &amp; Co&quot;}',
    ],
    [
      'with encoded and doubly encoded values',
      { ...baker, title: 'Night&nbsp;Baker', hiringOrganization: 'Crumb &amp;amp; Co' },
    ],
    ['in a comment', `<!-- ${JSON.stringify(baker)} -->`],
    [
      'with trailing commas',
      '{"@type":"JobPosting","title":"Night Baker","hiringOrganization":{"name":"Crumb & Co",},}',
    ],
    [
      'with odd escapes',
      '{"@type":"JobPosting","title":"Night Baker","description":"It\\\'s","hiringOrganization":"Crumb & Co"}',
    ],
  ])('%s', async (_, data) => {
    const reading = await readHtml(`${jsonLd(data)}<h1>Night Baker</h1>`);
    expect(reading.kind).toBe('listing');
    expect(reading.posting).toMatchObject({ title: 'Night Baker', company: 'Crumb & Co' });
  });

  test('all fields, as plain text', async () => {
    const { posting } = await readHtml(
      jsonLd({
        ...baker,
        identifier: { '@type': 'PropertyValue', value: 'NB-77' },
        jobLocation: [
          {
            address: {
              addressLocality: ['Lyon', 'Paris'],
              addressRegion: 'Île-de-France',
              addressCountry: { name: 'FR' },
            },
          },
          { address: 'Nice' },
        ],
        baseSalary: { currency: 'EUR', value: { minValue: 30000, maxValue: '36000.50', unitText: 'YEAR' } },
        employmentType: ['FULL_TIME', 'CONTRACTOR'],
        datePosted: '2026-10-01',
        validThrough: '2026-12-01T00:00',
        description:
          '&lt;p&gt;We bake.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Bread&lt;/li&gt;&lt;li&gt;&lt;p&gt;Cake&lt;/p&gt;&lt;/li&gt;&lt;/ul&gt;',
      }),
    );
    expect(posting).toEqual({
      title: 'Night Baker',
      company: 'Crumb & Co',
      location: 'Lyon, Île-de-France, FR · Paris, Île-de-France, FR · Nice',
      salary: 'EUR 30,000 – 36,000.5 a year',
      employmentType: 'Full-time, Contract',
      datePosted: '2026-10-01',
      validThrough: '2026-12-01T00:00',
      description: 'We bake.\n\n• Bread\n• Cake',
      postingId: 'NB-77',
      url: 'https://careers.example/jobs/77-night-baker',
      site: 'careers.example',
      keys: ['careers.example:NB-77', 'https://careers.example/jobs/77-night-baker'],
    });
  });

  test('of the related jobs is not taken for the page', async () => {
    const others = ['Day Baker', 'Miller'].map((title, id) => ({
      ...baker,
      title,
      url: `https://careers.example/jobs/${id}`,
    }));
    const reading = await readHtml(
      `${jsonLd(...others, { ...baker, url: 'https://careers.example/jobs/77-night-baker?utm_source=x' })}<h1>Night Baker</h1>`,
    );
    expect(reading.posting?.title).toBe('Night Baker');
    const none = await readHtml(`${jsonLd(...others)}<h1>Our bakery</h1>`);
    expect(none.kind).not.toBe('listing');
  });

  test('of two jobs with one title is told apart by the employer in the page title', async () => {
    const reading = await readHtml(
      `<title>Night Baker at Loaf Ltd</title>${jsonLd(baker, { ...baker, hiringOrganization: 'Loaf Ltd' })}<h1>Night Baker</h1>`,
    );
    expect(reading.posting?.company).toBe('Loaf Ltd');
  });

  test('of the only row of a result list makes no listing', async () => {
    const row = { ...baker, url: 'https://careers.example/jobs/77-night-baker' };
    const reading = await readHtml(
      `${jsonLd(row)}<h1>1 job found</h1><ul><li><a href="https://careers.example/jobs/77-night-baker">Night Baker</a></li></ul>`,
      'https://careers.example/search?q=baker',
    );
    expect(reading.kind).not.toBe('listing');
  });

  test('of a megabyte is read, and does not stall', async () => {
    const long = '<p>x &lt;b'.repeat(120_000);
    const page = await pageOf(
      `${jsonLd({ ...baker, description: long })}${jsonLd(`{"JobPosting":"${'\n,'.repeat(500_000)}`)}<h1>Night Baker</h1>`,
    );
    expect(read(page).posting?.title).toBe('Night Baker');
  });
});

test('microdata reads like JSON-LD', async () => {
  const { kind, posting } = await readHtml(`<div itemscope itemtype="http://schema.org/JobPosting">
    <h1 itemprop="title">Night Baker</h1><div itemprop="hiringOrganization" itemscope><a itemprop="name">Crumb &amp; Co</a></div>
    <div itemprop="jobLocation" itemscope><span itemprop="address" itemscope><i itemprop="addressLocality">Lyon</i></span></div>
    <meta itemprop="employmentType" content="PART_TIME"><div itemprop="description"><p>We bake.</p><p>You too?</p></div></div>`);
  expect(kind).toBe('listing');
  expect(posting).toMatchObject({
    title: 'Night Baker',
    company: 'Crumb & Co',
    location: 'Lyon',
    employmentType: 'Part-time',
    description: 'We bake.\n\nYou too?',
  });
});

describe('plain text of a description', () => {
  test.each([
    ['keeps the lines of text without markup', 'One\n\n\nTwo\nThree', 'One\n\nTwo\nThree'],
    ['marks list items', '<ul><li>One</li><li>Two</li></ul>', '• One\n• Two'],
    ['drops scripts and their words', '<p>One</p><script>alert(1)</script><style>p{}</style>', 'One'],
    [
      'decodes twice what was encoded twice',
      '&amp;lt;p&amp;gt;Fish &amp;amp;amp; chips&amp;lt;/p&amp;gt;',
      'Fish & chips',
    ],
    ['is never markup', '&lt;img src=x onerror=alert(1)&gt;One', 'One'],
  ])('%s', (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });
});

describe('Open Graph', () => {
  const site = defineSite({
    name: 'Acme',
    kind: 'ats',
    matches: ['*://careers.example/*'],
    postingId: (page) => page.path(/\/jobs\/(\d+)/),
  });
  const head = `<meta property="og:title" content="Night Baker - Crumb &amp; Co"><meta property="og:site_name" content="Crumb &amp; Co">`;
  const readAt = async (path: string, known: Site) =>
    read(await pageOf(head, `https://careers.example${path}`), { ...known, id: 'acme' });

  test('names the posting of an application system that has nothing better', async () => {
    expect(await readAt('/jobs/77', site)).toMatchObject({
      kind: 'listing',
      posting: { title: 'Night Baker', company: 'Crumb & Co', keys: ['acme:77', 'https://careers.example/jobs/77'] },
    });
  });

  test("does not make a board's name the employer's", async () => {
    expect((await readAt('/jobs/77', { ...site, kind: 'board' })).posting?.company).toBeUndefined();
  });

  test('makes no listing of a page that is about no one posting', async () => {
    expect(await readAt('/about', site)).toEqual({ kind: 'other' });
  });
});

test('a posting without an id on the front page is known by its names, not by the address', async () => {
  const { posting } = await readHtml(
    `${jsonLd({ ...baker, url: undefined, identifier: undefined })}<h1>Night Baker</h1>`,
    'https://jobs.example/',
  );
  expect(posting?.keys).toEqual([expect.stringMatching(/^jobs\.example:~night baker~/)]);
});
