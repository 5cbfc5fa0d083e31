import { expect, test } from './extension.ts';

/** The overlay of the built extension, by keyboard alone: its shadow root is closed to tests as it is to pages. */

const listing = 'https://boards.greenhouse.io/cornerloaf/jobs/4012345';
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Night Baker',
  hiringOrganization: { '@type': 'Organization', name: 'Corner Loaf' },
  description: '<p>Bread, all night.</p>',
};

test('saves a listing and takes it back, without a mouse', async ({ extension, page }) => {
  extension.serve({
    [listing]: `<!doctype html><title>Night Baker</title><script type="application/ld+json">${JSON.stringify(posting)}</script>
      <main><h1>Night Baker</h1><p>Bread, all night.</p></main>`,
  });
  await page.goto(listing);
  await expect(page.locator('html > :last-child:not(body)')).toBeAttached();
  // The page has nothing to focus: first comes what the overlay says, then what it offers.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => extension.applications())
    .toMatchObject([{ title: 'Night Baker', company: 'Corner Loaf', stage: 'saved' }]);
  // The offer has become Undo, and the focus is back at its first button.
  await page.waitForTimeout(500);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => extension.applications()).toEqual([]);
});
