import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Fixture, parseFixtures } from '../parseFixtures.ts';
import type { Flow } from './flow.ts';

export interface Way {
  /** What the control says that leads from the listing to the form. Leave it out where the form is on the listing. */
  apply?: string;
  /** What the control says that sends the form. */
  submit: string;
  /** All in one document: the site changes address and content by script. */
  inPlace?: boolean;
}

const REFUSAL = 'Please fill in the first field.';
/** The fields that a person types into. */
const FIELDS = 'input:is(:not([type]), [type=text], [type=email], [type=tel]), textarea';

/**
 * The usual way of applying: a listing, a form, and a page that says thanks. These are the first listing, form and
 * confirmation of the site's fixture file; what they lack of a living site (a form that is refused while its first field is
 * empty, and what follows when it isn't) is added here.
 */
export function walkFixture(site: string, { apply, submit, inPlace = false }: Way): Flow {
  const file = new URL(`../fixtures/${site}.html`, import.meta.url);
  const fixtures = parseFixtures(readFileSync(file, 'utf8'), site);
  const first = (kind: Fixture['kind']) => fixtures.find((fixture) => fixture.kind === kind && !fixture.own)!;
  const listing = first('listing');
  const form = apply ? first('form') : listing;
  const thanks = first('confirmation');
  const { title, company, location, postingId } = listing.posting as Flow['posting'];
  const steps = { apply, submit, inPlace, refusal: REFUSAL, fields: FIELDS, form: shown(form), thanks: shown(thanks) };
  const script = `<script>(${live})(${JSON.stringify(steps).replaceAll('<', '\\u003c')})</script>`;
  // What comes first is what its address shows when it is loaded: the rest replaces it in place.
  const pages = Object.fromEntries([thanks, form, listing].map(({ url, html }) => [withoutHash(url), html + script]));
  return {
    site,
    start: listing.url.href,
    posting: { title, company, postingId, ...(location && { location }) },
    pages,
    async apply(page) {
      if (apply)
        await page
          .getByText(apply, { exact: true })
          .or(page.locator(`[value="${apply}"]`))
          .first()
          .click();
      await fields(page).last().fill('ada@example.com');
    },
    async sent(page) {
      await fields(page).first().fill('Ada Marlow');
      await send(page);
      await page.getByText(thanks.confirmation!.sentence!).first().waitFor();
    },
    async refused(page) {
      await fields(page).first().fill('');
      await send(page);
      await page.getByText(REFUSAL).waitFor();
    },
    evidence: { how: thanks.confirmation!.how as 'url' | 'element' | 'text' },
  };

  async function send(page: Page) {
    await page
      .getByText(submit, { exact: true })
      .or(page.locator(`[value="${submit}"]`))
      .last()
      .click();
  }
}

const fields = (page: Page) => page.locator(FIELDS).filter({ visible: true });
const shown = ({ url, html }: Fixture) => ({ url: url.href, html });
const withoutHash = (url: URL) => url.href.replace(/#.*/, '');

interface Steps extends Way {
  refusal: string;
  fields: string;
  form: { url: string; html: string };
  thanks: { url: string; html: string };
}

/** Runs in the page. Its own function, so it may use nothing from around it. */
function live({ apply, submit, inPlace, refusal, fields, form, thanks }: Steps): void {
  const go = ({ url, html }: { url: string; html: string }) => {
    if (!inPlace && url !== location.href) {
      location.assign(url);
      return;
    }
    if (url !== location.href) history.pushState(null, '', url);
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.title = next.title;
    document.body.replaceChildren(...next.body.childNodes);
  };
  document.addEventListener('click', (event) => {
    const control = event
      .composedPath()
      .find((one) => one instanceof Element && one.matches('a, button, input, [role=button]'));
    if (!(control instanceof Element)) return;
    const label = control.textContent?.trim() || control.getAttribute('value');
    const typed = [...document.querySelectorAll<HTMLInputElement>(fields)].filter((one) => one.checkVisibility());
    if (label !== submit && label !== apply) return;
    event.preventDefault();
    // The same word may open the form and send it: it sends what there is to fill in.
    if (label === submit && typed.length > 0)
      setTimeout(() => {
        if (typed[0]?.value) go(thanks);
        else control.insertAdjacentHTML('afterend', `<p role="alert">${refusal}</p>`);
      }, 200);
    else go(form);
  });
}
