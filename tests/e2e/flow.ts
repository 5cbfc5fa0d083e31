import type { Page } from '@playwright/test';
import type { Pages } from './web.ts';

/** One way of applying on one site, told by what a person does. Small pages of our own stand for the site's. */
export interface Flow {
  /** Id of the site under which the application is noted. */
  site: string;
  /** What each address shows. */
  pages: Pages;
  /** What must be noted. */
  posting: { title: string; company: string; postingId: string; location?: string };
  /** Address of the listing that the person opens. */
  start: string;
  /** From the listing to a filled-in form, without sending it. Returns the page the form is on when that is another tab. */
  apply(page: Page): Promise<Page> | Promise<void>;
  /** Sends the form and waits until the site says that it arrived. Returns the page when that is another tab. */
  sent(page: Page): Promise<Page> | Promise<void>;
  /** Sends the form in a way that the site refuses, and waits until it says so. */
  refused(page: Page): Promise<unknown>;
  /** Leaves without sending. Default: goes back to the listing. */
  abandoned?(page: Page): Promise<unknown>;
  /** After the refusal there is no form to mend: applying begins anew. */
  anew?: boolean;
  /** The form opens in a tab of its own: the browser then says which tab opened it, and that is always the one in front. */
  inNewTab?: boolean;
  /** What the evidence must say; by default it must name a page of this flow. */
  evidence?: { how?: 'url' | 'element' | 'text'; sentence?: RegExp };
}

/** Types a flow; returns it unchanged. */
export function defineFlow(flow: Flow): Flow {
  return flow;
}
