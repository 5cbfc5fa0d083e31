import type { Page } from './page.ts';
import type { Posting } from './posting.ts';

/** The fields an adapter may correct; the reader itself fills in site, url and keys. */
export type PostingFields = Partial<Omit<Posting, 'site' | 'keys' | 'postingId'>>;

/**
 * What Rebound knows of one job site or applicant tracking system. Adapters read, never act: they get a `Page`, name no
 * global and return data. Leave out what JSON-LD, microdata and Open Graph already say right.
 */
export interface Site {
  /** As people know it. */
  name: string;
  /**
   * Match patterns (https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns). None where the host has much
   * more than jobs, or where each employer has another: such pages are read when the person asks for it (`own`).
   */
  matches: string[];
  /**
   * Pages of this site are also read by what pages about jobs have in common: for sites of which little is known for sure.
   * What the adapter and structured data say comes first.
   */
  general?: boolean;
  /** The same system behind an employer's own domain. `matches` then doesn't say that it is this one. */
  own?: OwnDomain;
  /** `board`: lists other employers' jobs. `ats`: the employer's own applicant tracking system. Default `board`. */
  kind?: 'board' | 'ats';
  /** The site's id of the posting that this page is about, from the address if at all possible. */
  postingId?(page: Page): string | undefined;
  /** Attribute with that id on the links of a list, where their addresses lead through an advertiser's. */
  cardId?: string;
  /** Another id of the same posting, by which it is known where its address is another. */
  alias?(page: Page): string | undefined;
  /** Canonical address of the listing with that id. Default: the page's own canonical address, cleaned. */
  canonical?(page: Page, postingId: string): string | undefined;
  /** Only what structured data lacks or gets wrong. Newest variant of a selector last, with the date it was seen. */
  posting?(page: Page): PostingFields | undefined;
  /** The employer as the address spells it: kept only when nothing on the page names one. */
  employer?(page: Page): string | undefined;
  /** Where the description is, when structured data has none. */
  description?: string;
  /** True where JSON-LD is known to describe another job than the one on screen. Then only `posting` is used. */
  ignoreStructured?(page: Page): boolean;
  /** Overrides the general decision. Undefined leaves it to the reader. */
  kindOf?(page: Page): 'listing' | 'form' | 'results' | 'other' | undefined;
  /** Controls whose use means that the person begins to apply (they open the form, or the employer's site). */
  apply?: string;
  /** Controls that send the application. Default: submit buttons of an application form. */
  submit?: string;
  /** Controls on which one press both opens and sends (one-click apply); the confirmation is still required. */
  oneClick?: string;
  /** The form that belongs to an application, when the general rule (résumé upload, or three fields) can't see it. */
  form?: string;
  /**
   * The site's own sign that an application was sent: truthy when it shows. A string is the sentence to keep as
   * evidence. An address is a stronger sign than an element, and an element than words; `how` says which it was.
   */
  confirmed?(page: Page): Confirmed | undefined;
}

/** What is different where an employer has the system under a host name of its own; the rest is as in `Site`. */
export interface OwnDomain extends Partial<Omit<Site, 'name' | 'matches' | 'own' | 'general'>> {
  /** By what the page is made of: who serves its parts, marks in its head, a parameter of the address. Asked once a page. */
  madeBy(page: Page): boolean;
}

export interface Confirmed {
  how: 'url' | 'element';
  sentence: string;
  /** What to keep as evidence in place of the page's own address, where that holds a secret. */
  url?: string;
}

/** Types an adapter; returns it unchanged. */
export function defineSite(site: Site): Site {
  return site;
}
