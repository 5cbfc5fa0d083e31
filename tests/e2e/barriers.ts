import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const GUIDELINES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What stands in somebody's way on a page as it is now, in words: what axe finds, and what is wider than the window. */
export async function barriers(page: Page, where: string): Promise<string[]> {
  return [...(await audit(new AxeBuilder({ page }).withTags(GUIDELINES), where)), ...(await sideways(page, where))];
}

/** Only what is wider than the window, for the same view turned round or made larger. */
export async function sideways(page: Page, where: string): Promise<string[]> {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('html, main, .side')].some((it) => it.scrollWidth > it.clientWidth + 1),
  );
  return wide ? [`${where}: scrolls sideways`] : [];
}

/** What can't be told apart in the colours as they are now: another theme has those of its own, and nothing else. */
export const paleColours = (page: Page, where: string): Promise<string[]> =>
  audit(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']), where);

async function audit(axe: AxeBuilder, where: string): Promise<string[]> {
  // Without a helper page for each look, which takes seconds.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
