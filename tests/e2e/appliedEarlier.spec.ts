import { expect, test } from './extension.ts';

const listing = 'https://www.ziprecruiter.com/c/Kiln-and-Sons/Job/Kiln-Hand/-in-Fresno,CA?jid=0a1b2c3d4e5f6072';

test('a listing whose button says "Applied" since long ago is still a listing, and nothing is noted', async ({
  page,
  extension,
}) => {
  extension.serve({
    [listing]: `<!doctype html><title>Kiln Hand</title><main><h1 class="job_title">Kiln Hand</h1>
      <a class="hiring_company" href="/co/Kiln">Kiln &amp; Sons</a><button aria-label="Applied to Kiln Hand">Applied</button></main>`,
  });
  await page.goto(listing);
  // The overlay offers itself, in an element of its own.
  await expect(page.locator('html > :last-child:not(body)')).toBeAttached();
  await page.getByRole('button', { name: 'Applied' }).click();
  await page.waitForTimeout(2_000);
  expect(await extension.applications()).toEqual([]);
});
