import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type Job, newJob, pagesOf } from '../faults/leaving.ts';
import { type Extension, expect, test } from './extension.ts';
import { tryAll } from './tryAll.ts';
import type { Answer } from './web.ts';

const THANKS = 'Thank you for applying.';
/** Longer than reading a page, telling the background and writing it down take. */
const SETTLE = 2_000;

test.describe('what no person did is not noted', () => {
  const press = `const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });`;
  const SCRIPTED: Record<string, string> = {
    'button.click()': 'button.click()',
    'form.requestSubmit()': 'form.requestSubmit(button)',
    'form.submit()': 'form.submit()',
    'a made-up click': `${press} button.dispatchEvent(press)`,
    'a made-up click, and on to the confirmation': `${press} button.dispatchEvent(press); location.href = job.confirmation`,
    'a made-up submit event': `form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, submitter: button })); location.href = job.confirmation`,
    'made-up typing': `for (const input of form.elements) { input.focus(); input.value = 'Eve'; input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); input.dispatchEvent(new Event('change', { bubbles: true })); } form.requestSubmit()`,
    'made-up keys': `form.elements[0].focus(); for (const type of ['keydown', 'keypress', 'keyup']) form.elements[0].dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true })); form.requestSubmit()`,
    'a made-up pointer, then requestSubmit()': `for (const type of ['pointerdown', 'pointerup']) button.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, isPrimary: true })); form.requestSubmit(button)`,
    'the panel put in place': 'thanks()',
    'the address and the panel put in place': `history.pushState(null, '', job.confirmation); thanks()`,
  };

  test('by scripts, each followed by the site saying thanks', async ({ context, extension }) => {
    const tabs = Object.entries(SCRIPTED).map(async ([, script]) => {
      const job = newJob();
      extension.serve(pagesOf(job, { script: `setTimeout(() => { ${script} }, 700);` }));
      const page = await context.newPage();
      await page.goto(job.listing);
      await page.getByText(THANKS).waitFor();
    });
    await Promise.all(tabs);
    await settle();
    expect(await extension.applications()).toEqual([]);
    await expectStillNoted(context, extension);
  });

  test('by a person who only looked around', async ({ page, context, extension }) => {
    const job = newJob();
    extension.serve({
      ...pagesOf(job, {
        // The page plays the person's own press again, where it would count. (A form that it sends within seconds of a real
        // press counts: that is how many sites send theirs.)
        script: `document.querySelector('h1').onclick = (press) => setTimeout(() => {
          button.type = 'button';
          button.dispatchEvent(press);
          history.pushState(null, '', job.confirmation);
          thanks();
        });`,
      }),
    });
    await page.goto(job.confirmation);
    await page.getByText(THANKS).click();
    await page.reload();
    await page.goto(job.listing);
    await page.getByRole('heading', { name: job.title }).click();
    await page.getByText(THANKS).waitFor();
    await settle();
    expect(await extension.applications()).toEqual([]);
    await expectStillNoted(context, extension);
  });
});

/** Pages that are in our way, whether they mean it or not: how each is served. */
const IN_THE_WAY: Record<string, (html: string) => string | Answer> = {
  'whose fields are called like what a form has of its own': (html) =>
    html.replace(
      '<label>',
      `${['action', 'elements', 'id', 'length', 'matches', 'closest', 'querySelector', 'querySelectorAll', 'getAttribute', 'textContent', 'parentElement', 'submit'].map((name) => `<input type="hidden" name="${name}">`).join('')}<label>`,
    ),
  'whose images are called like what a document has of its own': (html) =>
    html.replace(
      '</body>',
      `${['body', 'title', 'querySelector', 'querySelectorAll', 'getElementById', 'documentElement', 'createElement', 'location', 'elementFromPoint'].map((name) => `<img name="${name}" alt="">`).join('')}</body>`,
    ),
  'that has its hands in everything': (html) =>
    html.replace(
      '<head>',
      `<head><script>
        globalThis.heard = [];
        for (const name of ['Element', 'Document', 'Node', 'EventTarget', 'HTMLElement', 'HTMLFormElement', 'History', 'Storage', 'Array', 'Map', 'Set', 'Promise', 'JSON', 'Object', 'MutationObserver', 'CustomElementRegistry']) {
          const of = globalThis[name].prototype ?? globalThis[name];
          for (const key of Object.getOwnPropertyNames(of)) {
            const { value, writable } = Object.getOwnPropertyDescriptor(of, key);
            if (typeof value !== 'function' || !writable || key === 'constructor') continue;
            of[key] = function (...given) {
              if (/rebound|extension:/i.test(String(given[0]) + (this?.localName ?? ''))) heard.push(key);
              if (/^(attachShadow|attachInternals)$/.test(key)) heard.push(key);
              return Reflect.apply(value, this, given);
            };
          }
        }
        addEventListener('load', () => setInterval(() => {
          const host = document.documentElement.lastElementChild;
          if (host?.localName.endsWith('-x') && !customElements.get(host.localName))
            customElements.define(host.localName, class extends HTMLElement {
              constructor() { super(); heard.push('root ' + this.attachInternals().shadowRoot); }
            });
        }, 50));
      </script>`,
    ),
  'in a sandbox': (html) => ({
    headers: { 'content-security-policy': "sandbox allow-scripts allow-forms; script-src 'unsafe-inline'" },
    body: html,
  }),
  'that allows nothing to be shown or run but its own': (html) => ({
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'",
    },
    body: html.replace('const thanks', 'const unused'),
  }),
  'that writes itself anew': (html) =>
    html.replace(
      '</body>',
      `<script>addEventListener('load', () => setTimeout(() => {
        const again = document.documentElement.outerHTML.replace(/<script>[^]*<\\/script>/g, '');
        document.open();
        document.write('<!doctype html>' + again);
        document.close();
      }, 700));</script></body>`,
    ),
  'that never stops to talk and to change': (html) =>
    html.replace(
      '</body>',
      `<i></i><script>setInterval(() => {
        for (let n = 0; n < 200; n++) {
          postMessage({ type: 'intent', n }, '*');
          document.querySelector('i').textContent = n;
          document.querySelector('h1').setAttribute('data-n', n);
        }
      }, 20)</script></body>`,
    ),
};

test('what a person sends is noted on a page that is in our way, and it learns nothing of other jobs', async ({
  context,
  extension,
}) => {
  const jobs = new Map<string, Job>();
  let page: Page | undefined;
  for (const [name, served] of Object.entries(IN_THE_WAY)) {
    const job = newJob();
    jobs.set(name, job);
    const { [job.listing]: listing, ...rest } = pagesOf(job);
    extension.serve({ ...rest, [job.listing]: served(String(listing)) });
    page = await context.newPage();
    await page.goto(job.listing);
    // Until the page has done what it does to itself.
    await page.waitForTimeout(1_000);
    if (name.includes('hands')) {
      await expect
        .poll(() => page!.evaluate(() => document.documentElement.lastElementChild!.localName))
        .toMatch(/-x$/);
      await expect.poll(() => page!.evaluate('heard')).toEqual(['attachInternals', 'root null']);
    }
    // By its place: the tools of this test stumble over such pages as well.
    const at = await page.evaluate(() => {
      const { x, y, width, height } = Document.prototype.querySelector
        .call(document, 'button')!
        .getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });
    await page.mouse.click(...at);
    await page.waitForURL(job.confirmation);
  }
  const stages = async () => {
    const rows = await extension.applications();
    return Object.fromEntries(
      [...jobs].map(([name, job]) => [name, rows.filter((row) => row.keys.includes(job.key)).map((row) => row.stage)]),
    );
  };
  await expect
    .poll(stages, { timeout: 15_000 })
    .toEqual(Object.fromEntries([...jobs.keys()].map((name) => [name, ['applied']])));
  // A page may search in what we show there: it is about this posting alone.
  const find = (words: string) =>
    page!.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), words);
  await expect.poll(() => find('Noted')).toBe(true);
  for (const job of [...jobs.values()].slice(0, -1)) expect(await find(job.title)).toBe(false);
});

test.describe('a page can not see us', () => {
  test('on a page of a watched site that is no listing: nothing at all', async ({ page, extension }) => {
    const url = 'https://job-boards.greenhouse.io/reefparks';
    extension.serve({ [url]: spying('Jobs at Reef Parks', '<h1>Current openings</h1><form><input name="q"></form>') });
    await page.goto(url);
    await page.mouse.move(200, 200);
    await page.mouse.click(200, 200);
    await page.getByRole('textbox').fill('Ranger');
    await page.waitForTimeout(SETTLE);
    expect(await seen(page)).toEqual({ messages: [], changes: [], globals: await plainGlobals(page), resources: [] });
  });

  test('on a listing: one element without a name of ours, in a closed root', async ({ page, extension }) => {
    const job = newJob();
    const { [job.listing]: listing, ...rest } = pagesOf(job);
    extension.serve({ ...rest, [job.listing]: spying('', String(listing)) });
    await page.goto(job.listing);
    await expect.poll(async () => (await seen(page)).changes.length, { timeout: 10_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(SETTLE);
    const { changes, ...others } = await seen(page);
    expect(others).toEqual({ messages: [], globals: await plainGlobals(page), resources: [] });
    expect(changes).toEqual([expect.stringMatching(/^childList HTML \+<([a-z]+-x)[^>]*><\/\1>$/)]);
    expect(changes.join()).not.toMatch(/extension|rebound/i);
    expect(changes.join()).not.toContain(extension.id);
    const host = page.locator('html > :last-child');
    expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
    expect(await page.content()).not.toMatch(new RegExp(`chrome-extension|moz-extension|${extension.id}|rebound`, 'i'));
  });

  test('by asking the extension itself', async ({ page, extension }) => {
    const job = newJob();
    extension.serve(pagesOf(job));
    await page.goto(job.listing);
    const files = await filesOf(join(import.meta.dirname, '../../.output/chrome-mv3'));
    expect(files.length).toBeGreaterThan(8);
    const answers = await page.evaluate(
      ([id, paths]) =>
        Promise.all(
          paths.flatMap((path) => {
            const url = `chrome-extension://${id}/${path}`;
            const image = new Promise<string>((resolve) => {
              const element = new Image();
              element.onload = () => resolve(`${path} loads`);
              element.onerror = () => resolve('');
              element.src = url;
            });
            const fetched = fetch(url).then(
              () => `${path} answers`,
              () => '',
            );
            return [image, fetched];
          }),
        ),
      [extension.id, files] as const,
    );
    expect(answers.filter(Boolean)).toEqual([]);
    const talks = await page.evaluate((id) => {
      const { chrome } = globalThis as {
        chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => void } };
      };
      try {
        chrome?.runtime?.sendMessage?.(id, { type: 'overlay', act: 'ready' });
      } catch {}
      return typeof chrome?.runtime;
    }, extension.id);
    expect(talks).toBe('undefined');
  });
});

test.describe('no request leaves', () => {
  test.use({ mayTry: true });

  test('whatever a page of ours or the background tries; an ordinary page can', async ({
    page,
    context,
    extension,
    web,
  }) => {
    const TO = 'https://out.example';
    const asked = (who: string) => [
      ...new Set(
        web.asked.filter((one) => one.includes(`${TO.slice(8)}/${who}/`)).map((one) => one.replace(/.*\//, '')),
      ),
    ];
    const WORKER = ['events', 'fetch', 'socket'];
    const ALL = [...WORKER, 'beacon', 'form', 'frame', 'image', 'object', 'script', 'style', 'video'].sort();
    extension.serve({ 'https://site.example/': '<!doctype html><title>Out</title>' });
    await page.goto('https://site.example/');
    expect(await page.evaluate(tryAll, `${TO}/site`)).toEqual([]);
    await expect.poll(() => asked('site').sort()).toEqual(ALL);

    const worker = context.serviceWorkers()[0]!;
    const own = await extension.open('popup.html');
    const views = { options: await extension.open('options.html'), popup: own, background: worker };
    for (const [who, view] of Object.entries(views)) {
      const to = `${TO}/${who}`;
      const refused = await (view as Page).evaluate(tryAll, to);
      expect(refused, who).toEqual(
        [
          `connect-src ${to}/events`,
          `connect-src ${to}/fetch`,
          `connect-src ${to.replace('https:', 'wss:')}/socket`,
          ...(view === worker
            ? []
            : [
                `connect-src ${to}/beacon`,
                `form-action ${to}/form`,
                // Of what a frame or a plug-in shows, only the site is told.
                `frame-src ${TO}`,
                `img-src ${to}/image`,
                `media-src ${to}/video`,
                `object-src ${TO}`,
                `script-src-elem ${to}/script`,
                `style-src-elem ${to}/style`,
              ]),
        ].sort(),
      );
      expect(asked(who), who).toEqual([]);
    }
    // Where it may read pages it could ask as well, if its policy let it.
    expect(await worker.evaluate(() => fetch('https://boards.greenhouse.io/x').catch(String))).toMatch(
      /Failed to fetch/,
    );
    expect(web.ours).toEqual([]);
  });
});

test.describe('what a page says is text', () => {
  const PWN = 'globalThis.pwned = true';
  const TITLES: Record<string, { html: string; want: RegExp }> = {
    markup: { html: `&lt;img src=x onerror="${PWN}"&gt;Ranger`, want: /^<img src=x onerror=".*">Ranger$/ },
    'a script': { html: `&lt;script&gt;${PWN}&lt;/script&gt;Ranger`, want: /^<script>.*<\/script>Ranger$/ },
    'right to left': {
      html: 'Ranger \u202Egnp.reganam\u202C \u2066of reefs\u2069',
      want: /^Ranger gnp\.reganam of reefs$/,
    },
    'zero width': { html: 'Ran\u200Bger\u200D \uFEFFof\u00AD reefs\u2060', want: /^Ranger of reefs$/ },
    'control characters': { html: 'Ranger\u0007\u0001\n\n\tof\u00A0reefs', want: /^Ranger of reefs$/ },
    'a megabyte': { html: 'Ranger '.repeat(150_000), want: /^(Ranger ?){40,43}/ },
  };

  test('stored clean, and shown as text in popup and dashboard', async ({ context, extension }) => {
    const jobs: { job: Job; want: RegExp }[] = [];
    for (const { html, want } of Object.values(TITLES)) {
      const job = newJob();
      jobs.push({ job, want });
      const { [job.listing]: listing, ...rest } = pagesOf(job, { script: `document.title = 'Reef Parks';` });
      extension.serve({
        ...rest,
        [job.listing]: String(listing)
          .replace(
            `<h1>${job.title}</h1>`,
            () => `<h1>${html}</h1><link rel="canonical" href="javascript:${PWN}//${job.key.split(':')[1]}">`,
          )
          .replace(/<title>.*<\/title>/, () => `<title>Job Application for ${html} at ${html}</title>`),
      });
      const page = await context.newPage();
      await page.goto(job.listing);
      await page.getByRole('button', { name: 'Submit application' }).click();
      await page.getByText(THANKS).waitFor();
      await page.close();
    }
    await expect
      .poll(async () => (await extension.applications()).map((row) => row.stage), { timeout: 10_000 })
      .toEqual(jobs.map(() => 'applied'));
    const rows = await extension.applications();
    for (const { job, want } of jobs) {
      const row = rows.find(({ keys }) => keys.includes(job.key))!;
      expect(row.title).toMatch(want);
      expect(row.title.length).toBeLessThanOrEqual(300);
      expect(row.company.length).toBeLessThanOrEqual(300);
      expect(row.url).toBe(job.listing);
      for (const key of row.keys) expect(key).toMatch(/^(greenhouse:\d+|https:\/\/.*)$/);
      expect(JSON.stringify(row)).not.toMatch(/javascript:|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/);
    }
    const marked = rows.find(({ title }) => title.includes('onerror='))!;
    for (const path of ['popup.html', 'options.html#/applications', `options.html#/applications/${marked.id}`]) {
      const view = await extension.open(path);
      const refused: string[] = [];
      view.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
      await expect(view.getByText('onerror=', { exact: false }).first(), path).toBeVisible();
      await view.waitForTimeout(500);
      expect(await view.evaluate(() => 'pwned' in globalThis), path).toBe(false);
      expect(await view.locator('img[src="x"], a[href^="javascript:" i]').count(), path).toBe(0);
      expect(refused, path).toEqual([]);
    }
  });
});

test.describe('a page that took over its renderer', () => {
  const id = () => crypto.randomUUID();

  test('gets no answer to messages outside the protocol, and nothing is noted', async ({
    page,
    context,
    extension,
  }) => {
    const job = newJob();
    extension.serve(pagesOf(job));
    await page.goto(job.listing);
    const good = intent(job);
    const posting = good.posting;
    const FORGED: Record<string, unknown> = {
      nothing: null,
      'a number': 7,
      'a list': [good],
      'no type': { ...good, type: undefined },
      'another type': { ...good, type: 'wipe' },
      'a field too many': { ...good, id: id(), applicationId: id() },
      'an id that is none': { ...good, id: 'o:1' },
      'time that is none': { ...good, id: id(), at: -1 },
      'another origin': { ...good, id: id(), url: 'https://jobs.lever.co/acme/1' },
      'an address that is none': { ...good, id: id(), url: 'javascript:alert(1)' },
      'a listing that is none': { ...good, id: id(), posting: { ...posting, url: 'javascript:alert(1)' } },
      'a title without end': { ...good, id: id(), posting: { ...posting, title: 'x'.repeat(1_000_000) } },
      'keys without end': {
        ...good,
        id: id(),
        posting: { ...posting, keys: Array.from({ length: 5000 }, (_, n) => `k:${n}`) },
      },
      'a confirmation without an intent': {
        ...good,
        type: 'confirmation',
        id: id(),
        docAt: 1,
        how: 'url',
        sentence: THANKS,
      },
      'what only our own pages may ask': { type: 'tab', tabId: 1 },
      'what only our own pages may say': { type: 'changed', applicationId: id() },
      'that everything is to be forgotten': { type: 'erased' },
      'how well it is kept': { type: 'health', tabId: 1 },
      'that nothing can be read': { type: 'trouble' },
      'what the background says': { type: 'overlayView', view: null },
      'what reaches into the language': JSON.parse('{"__proto__":{"type":"intent"},"constructor":{"prototype":{}}}'),
      'an act that is none': { type: 'overlay', act: 'delete' },
    };
    const world = await brokenOut(context, page, extension);
    const answers = await world.say(Object.values(FORGED));
    await settle();
    expect(Object.fromEntries(Object.keys(FORGED).map((name, n) => [name, answers[n] ?? null]))).toEqual(
      Object.fromEntries(Object.keys(FORGED).map((name) => [name, null])),
    );
    expect(await extension.applications()).toEqual([]);
    expect(await extension.events()).toEqual([]);
    // The same way in, with a message that the watcher itself might send.
    await world.say([good]);
    await expect.poll(async () => (await extension.applications()).map((row) => row.title)).toEqual([job.title]);
  });

  test('may fill the outbox with anything: it is emptied, and the next real application is noted', async ({
    page,
    context,
    extension,
  }) => {
    const job = newJob();
    extension.serve(pagesOf(job));
    await page.goto(job.listing);
    const good = intent(job);
    const box: Record<string, unknown> = { settings: { theme: 'dark' } };
    for (let n = 0; n < 5000; n++) box[`o:${id()}`] = { type: 'intent', n };
    for (let n = 0; n < 500; n++) box[`o:${id()}`] = { ...intent(newJob()) };
    for (let n = 0; n < 4500; n++) box[`o:${n}`] = null;
    for (let n = 0; n < 9; n++) box[`o:huge${n}`] = 'x'.repeat(1_000_000);
    box[`o:${good.id}`] = { ...good, posting: { ...good.posting, description: 'x'.repeat(400_000) } };
    const world = await brokenOut(context, page, extension);
    await world.leave(box);
    await expect.poll(world.left, { timeout: 20_000 }).toEqual([]);
    expect(await extension.applications()).toEqual([]);
    await expectStillNoted(context, extension);
  });

  test('may flood us with beginnings: no more are kept than a person can make', async ({
    page,
    context,
    extension,
  }) => {
    const flood = Array.from({ length: 160 }, () => intent(newJob()));
    extension.serve({ [flood[0]!.url]: '<!doctype html><title>Reef Parks</title>' });
    await page.goto(flood[0]!.url);
    const box = Object.fromEntries(flood.map((one) => [`o:${one.id}`, one]));
    const world = await brokenOut(context, page, extension);
    await world.leave(box);
    await expect.poll(world.left, { timeout: 20_000 }).toEqual([]);
    expect((await extension.applications()).length).toBeLessThanOrEqual(100);
    await expectStillNoted(context, extension);
  });

  /** What the watcher says when a person presses the button on a job's page. */
  function intent(job: Job) {
    const { title, listing: url, key } = job;
    const posting = {
      title,
      company: 'Reef Parks',
      postingId: key.split(':')[1],
      url,
      site: 'greenhouse',
      keys: [key, url],
    };
    return { type: 'intent', id: id(), doc: id(), at: Date.now(), how: 'submit', url, site: 'greenhouse', posting };
  }
});

/** Runs code where our content scripts run, with all that they may do: what a page could do that broke out of its own world. */
async function brokenOut(context: BrowserContext, page: Page, { id }: Extension) {
  const session = await context.newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context: world }) => {
      if (world.origin === `chrome-extension://${id}`) resolve(world.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  async function run<Result>(expression: string): Promise<Result> {
    const how = { contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, ...how });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  }
  return {
    /** Answers to messages; null where there is none. */
    say: (messages: unknown[]) =>
      run<unknown[]>(
        `Promise.all(${JSON.stringify(messages)}.map((one) => chrome.runtime.sendMessage(one).then((said) => said ?? null, () => null)))`,
      ),
    leave: (entries: Record<string, unknown>) => run<void>(`chrome.storage.local.set(${JSON.stringify(entries)})`),
    left: () =>
      run<string[]>(
        `chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('o:')))`,
      ),
  };
}

/** The page, with a recorder in front of everything else that it has. */
function spying(title: string, body: string): string {
  const recorder = `<script>
    globalThis.seen = { messages: [], changes: [] };
    for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation'])
      addEventListener(type, (event) => seen.messages.push(type + ' ' + JSON.stringify(event.data ?? event.message ?? '')), true);
    const show = (nodes, sign) => [...nodes].map((node) => ' ' + sign + (node.outerHTML ?? node.data)).join('');
    addEventListener('load', () => new MutationObserver((all) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of all)
        seen.changes.push(type + ' ' + target.nodeName + (attributeName ? ' ' + attributeName : '') + show(addedNodes, '+') + show(removedNodes, '-'));
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
  </script>`;
  if (!title) return body.replace('<head>', `<head>${recorder}`);
  return `<!doctype html><html lang="en"><head>${recorder}<title>${title}</title></head><body>${body}</body></html>`;
}

/** What the recorder in the page has seen since it was loaded. */
function seen(page: Page) {
  return page.evaluate(() => {
    const { seen: told } = globalThis as unknown as { seen: { messages: string[]; changes: string[] } };
    const resources = performance.getEntries().map((entry) => entry.name);
    return {
      ...told,
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      resources: resources.filter((name) => name.includes('extension:')),
    };
  });
}

/** The globals of the same page where none of our scripts runs. */
async function plainGlobals(page: Page): Promise<string[]> {
  const plain = await page.context().newPage();
  const url = 'https://nobody-watches.example/';
  await plain.route(url, async (route) => route.fulfill({ contentType: 'text/html', body: await page.content() }));
  await plain.goto(url);
  const { globals } = await seen(plain);
  await plain.close();
  return globals;
}

async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** Nothing of the above has stopped us: what a person really sends is noted, and nothing else. */
async function expectStillNoted(context: BrowserContext, extension: Extension): Promise<void> {
  const job = newJob();
  extension.serve(pagesOf(job));
  const page = await context.newPage();
  await page.goto(job.listing);
  await page.getByRole('button', { name: 'Submit application' }).click();
  await page.getByText(THANKS).waitFor();
  const applied = async () =>
    (await extension.applications()).filter((row) => row.stage === 'applied').map((row) => row.title);
  await expect.poll(applied, { timeout: 10_000 }).toEqual([job.title]);
}

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE));
