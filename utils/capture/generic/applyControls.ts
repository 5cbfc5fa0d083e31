import { labelOf } from '../control.ts';
import type { Page } from '../page.ts';
import { labelKind } from '../phrases.ts';
import { MANAGES } from './vocabulary.ts';

/** More ways to apply than a page about one job has. */
export const MANY = 4;

/** How many controls to begin an application show, up to one more than `MANY`; so many, too, for who posted the job. */
export function applyControls(page: Page): number {
  const selector = 'a,button,input[type=submit],input[type=button],[role=button]';
  const kinds = new Map<string, boolean>();
  let count = 0;
  for (const control of [...page.document.querySelectorAll(selector)].slice(0, 1500)) {
    const label = labelOf(control);
    if (!label || label.length > 60) continue;
    if (MANAGES.test(label)) return MANY + 1;
    const opens = kinds.get(label) ?? labelKind(label) === 'open';
    kinds.set(label, opens);
    if (opens && page.visible(control) && ++count > MANY) break;
  }
  return count;
}
