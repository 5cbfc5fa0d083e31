import { labelOf } from './control.ts';
import { formAround, isApplicationForm } from './form.ts';
import type { Page } from './page.ts';
import type { PageKind } from './posting.ts';
import type { KnownSite } from './read.ts';
import type { Words } from './words.ts';

/** What of a page decides what its controls mean. */
export interface Place {
  page: Page;
  kind: PageKind;
  site?: KnownSite;
  words?: Words;
}

/**
 * What using a control means, by the site's own selectors first, by its words and place otherwise: begins to `apply`, goes
 * on (`fill`), sends (`submit`), is about another (`other`) job on the page, or nothing to us. `path` is the event's own, which leads
 * out of shadow roots.
 */
export function meaningOf(
  path: readonly EventTarget[],
  control: Element,
  { page, kind, site, words }: Place,
): 'apply' | 'fill' | 'submit' | 'other' | undefined {
  const within = (selector?: string) =>
    Boolean(selector && path.some((one) => one instanceof Element && one.matches(selector)));
  const said = words?.labelKind(labelOf(control));
  // A link within the page only scrolls to the form.
  if (said === 'no' || /^#./.test(control.getAttribute('href') ?? '')) return undefined;
  if (within(site?.submit) || within(site?.oneClick)) return said === 'next' ? 'fill' : 'submit';
  if (within(site?.apply)) return 'apply';
  const form = formAround(path);
  if (form && isApplicationForm(page, form, site?.form) && (site || kind === 'form' || kind === 'listing')) {
    if (said === 'next') return 'fill';
    // The same words open a form and send it ("Apply now"): inside the form they send it.
    if (said) return 'submit';
    if (control.matches('button:not([type]),[type=submit],[type=image]') && control.closest('form')) return 'submit';
    return undefined;
  }
  if (said !== 'open' || kind !== 'listing') return undefined;
  // Where the site's own control shows, another one with such words belongs to another job on the page.
  return [site?.apply, site?.oneClick].some((own) => own && page.find(own)) ? 'other' : 'apply';
}
