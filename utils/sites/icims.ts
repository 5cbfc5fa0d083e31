import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import type { Confirmed } from '../capture/site.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';
import { clean } from '../capture/text.ts';

const JOB = /^\/jobs\/(\d+)/;
/** "careers-reefparks.icims.com" and "uscareers-reefparks.icims.com" are two doors of one employer. */
const tenant = (page: Page) => page.url.hostname.split('.')[0]?.replace(/^[^-]*-/, '');

export default defineSite({
  name: 'iCIMS',
  kind: 'ats',
  // The outer page only frames the inner one, of the same address: both have the same key.
  matches: ['*://*.icims.com/jobs/*'],
  postingId(page) {
    const number = page.path(JOB);
    return number && `${tenant(page)}/${number}`;
  },
  canonical: (page) => `${page.url.origin}/jobs/${page.path(JOB)}/job`,
  posting: (page) => ({
    title: page.text('.iCIMS_Header_JobTitle', 'h1.iCIMS_Header', '.iCIMS_Header h1'),
    company: field(page, /^company/i),
    location: field(page, /\blocations?\b/i),
  }),
  employer: (page) => slugName(tenant(page)),
  description: '.iCIMS_JobContent',
  kindOf(page) {
    if (!page.path(JOB)) return page.path(/^\/jobs\/(search|intro)/) ? 'results' : 'other';
    if (page.path(/\/referral\b/)) return 'other';
    return page.path(/\/(login|candidate|profile|form|questions|assessment|eeo)(?=\/|$)/) ? 'form' : undefined;
  },
  apply: '.iCIMS_ApplyOnlineButton, .iCIMS_Anchor_ApplyOnline, a[href*="mode=apply"]',
  submit: '#quesp_form_submit_i',
  confirmed(page): Confirmed | undefined {
    if (!page.path(JOB) || page.path(/\/referral\b/)) return undefined;
    // The profile is saved on the way, and says so in the same kind of box.
    const shown = byElement(
      page,
      '.iCIMS_SuccessMessage',
      /thank|merci|dank|gracias|grazie|obrigad|applica|candidat|bewerb/i,
    );
    if (page.query('mode') !== 'submit_apply') return shown;
    return { how: 'url', sentence: shown?.sentence ?? '' };
  },
});

/** The value beside a label, in the tables of 2010, the lists of today, and the header that repeats the places. */
function field(page: Page, name: RegExp): string | undefined {
  for (const label of page.document.querySelectorAll('.iCIMS_JobHeaderField, .iCIMS_JobHeaderTag dt, .field-label')) {
    const value = clean(label.nextElementSibling?.textContent);
    if (value && name.test(label.textContent ?? '')) return value;
  }
  return undefined;
}
