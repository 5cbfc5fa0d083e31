import { newJob, pagesOf } from '../faults/leaving.ts';
import { expect, test } from './extension.ts';

/** A document that outlives what is in it: the watcher must outlive that, too. */

test('a page that writes itself anew with document.open() is watched as before', async ({ page, extension }) => {
  const job = newJob();
  extension.serve(
    pagesOf(job, {
      script: `if (!window.again) {
        window.again = true;
        const whole = document.documentElement.outerHTML;
        setTimeout(() => { document.open(); document.write(whole + '</script></body></html>'); document.close(); }, 1500);
      }`,
    }),
  );
  await page.goto(job.listing);
  await page.waitForTimeout(4_000);
  await page.getByRole('button', { name: 'Submit application' }).click();
  await page.getByText('Thank you for applying.').waitFor();
  await expect
    .poll(async () => (await extension.applications()).map(({ title, stage }) => [title, stage]))
    .toEqual([[job.title, 'applied']]);
});
