import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const GUIDELINES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What stands in somebody's way on a page as it is now, in words: what axe finds, and what is wider than the window. */
export async function barriers(page: Page, where: string): Promise<string[]> {
  const found = await audit(new AxeBuilder({ page }).withTags(GUIDELINES), where);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('html, main, .side')].some((it) => it.scrollWidth > it.clientWidth + 1),
  );
  return wide ? [...found, `${where}: scrolls sideways`] : found;
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
