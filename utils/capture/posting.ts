/** A job posting as a page shows it. Every field is plain text, cleaned and capped; nothing here is HTML. */
export interface Posting {
  title?: string;
  company?: string;
  location?: string;
  remote?: boolean;
  salary?: string;
  employmentType?: string;
  /** ISO 8601 date or date-time, as the page gave it. */
  datePosted?: string;
  validThrough?: string;
  /** Plain text with line breaks and "• " bullets. */
  description?: string;
  /** The site's own id of this posting, when it has one. */
  postingId?: string;
  /** Canonical http(s) address of the listing, without tracking parameters. */
  url: string;
  /** Adapter id, or the host name on a site we have no adapter for. */
  site: string;
  /** Under which this posting may be found again: `site:postingId` first, then canonical addresses. */
  keys: string[];
}

/** What a page is. `results` lists many postings; `other` is none of our business. */
export type PageKind = 'listing' | 'form' | 'confirmation' | 'results' | 'other';

/** One look at one page. */
export interface Reading {
  kind: PageKind;
  /** The posting that the page is about: always for `listing`, when the page still names it for `form` and `confirmation`. */
  posting?: Posting;
  /** For `confirmation`: the site's own sign (an address, an element) or a sentence, and the words that said so. */
  confirmation?: { how: 'url' | 'element' | 'text'; sentence: string; url?: string };
}
