import { DAY, HOUR, seed } from './seed.ts';
import { expect, test } from './extension.ts';

test('look', async ({ extension }) => {
  test.setTimeout(240_000);
  const now = Date.now();
  const page = await extension.open('options.html');
  page.on('console', (m) => console.log(m.text()));
  page.on('pageerror', (m) => console.log(String(m)));
  const f = (title: string, company: string, more = {}) => ({ title, company, ...more });
  await seed(page, {
    a: [
      { type: 'applied', at: now - 30 * DAY, fields: f('Marine Park Ranger', 'Reef Parks', { excitement: 5, promisedOn: new Date(now + 3 * DAY).toISOString().slice(0, 10) }) },
      { type: 'interview', at: now - 2 * DAY, interview: { kind: 'onSite', round: 1 } },
      { type: 'stage', at: now - 2 * DAY, stage: 'interview' },
    ],
    b: [{ type: 'applied', at: now - 12 * DAY, fields: f('Gardener', 'Fernway') }],
    c: [{ type: 'applied', at: now - 3 * DAY, fields: f('Data Engineer', 'Nordlicht Energy') }],
    d: [
      { type: 'applied', at: now - 40 * DAY, fields: f('Chief Mate', 'Meridian Shipping', { excitement: 4 }) },
      { type: 'stage', at: now - 20 * DAY, stage: 'final' },
    ],
  });
  await page.goto(page.url().replace(/#.*/, '') + '#/recovery');
  await page.reload();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/shots/recovery.png', fullPage: true });
  await page.evaluate(() => { document.querySelector('main')!.scrollTop = 0; });
  await page.locator('.why summary').first().click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/shots/why.png' });
  const base = page.url().replace(/#.*/, '');
  for (const [name, hash] of [['waiting', '#/recovery/waiting'], ['dread', '#/recovery/waiting?kind=dread'], ['plan', '#/recovery/plans/a?kind=answer'], ['today', '#/today'], ['settings', '#/settings/recovery']]) {
    await page.goto(base + hash);
    await page.waitForTimeout(900);
    await page.screenshot({ path: `/tmp/shots/${name}.png` });
  }
  await page.goto(base + '#/recovery/plans/d?kind=answer');
  await page.getByLabel("If it's a no").fill('A walk with Sam, no phone, nothing decided today.');
  await page.getByLabel('The easy step').fill('Open the list of three on Thursday morning.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/shots/plans.png' });
  await page.goto(base + '#/applications/d');
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/shots/one.png' });
  await page.locator('.one-status .menu-button').click();
  await page.getByRole('menuitemradio', { name: 'They said no' }).click();
  await page.waitForTimeout(1200);
  await page.screenshot({ path: '/tmp/shots/after.png' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: '/tmp/shots/after-dark.png' });
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 700 });
  await popup.waitForTimeout(1500);
  await popup.screenshot({ path: '/tmp/shots/popup.png', fullPage: true });
  await popup.locator('.row .menu-button').nth(1).click();
  await popup.getByRole('menuitemradio', { name: 'They said no' }).click();
  await popup.waitForTimeout(1200);
  await popup.screenshot({ path: '/tmp/shots/popup-after.png' });
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(base + '#/recovery');
  await page.waitForTimeout(900);
  await page.screenshot({ path: '/tmp/shots/recovery-800-dark.png' });
});
