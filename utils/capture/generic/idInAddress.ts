import type { Page } from '../page.ts';
import { JOB_PATH } from './vocabulary.ts';

/** Parameters that name a posting. */
const NAMES =
  /^(gh_jid|jk|vjk|(job|req|requisition|posting|vacancy|position|opening|stellen)_?-?(id|no|nr|number|code)|jid|rid|jobreq(id)?|currentjobid|job|vacancy|req|ashby_jid|p_web_site_job|id)$/i;
const CODE = /^[\w*.-]{1,60}$/;

/** The posting's id: what the page labels as such, when its address has it too; else from the address; else the label. */
export function idInAddress(page: Page, label: string | undefined): string | undefined {
  const id = label && /^[#№\s]*([\p{L}\p{N}][\p{L}\p{N}_./-]{0,40})/u.exec(label)?.[1];
  const { pathname, searchParams } = page.url;
  if (
    id &&
    decode(pathname + page.url.search)
      .toLowerCase()
      .includes(id.toLowerCase())
  )
    return id;
  for (const [name, value] of searchParams) if (NAMES.test(name) && CODE.test(value) && /\d/.test(value)) return value;
  const all = decode(pathname).split('/').filter(Boolean);
  const from = JOB_PATH.test(page.url.hostname) ? 0 : all.findIndex((part) => JOB_PATH.test(part));
  const parts = from < 0 ? [] : all.slice(from);
  for (const part of parts.reverse()) {
    // Folders of a year.
    if (/^(19|20)\d\d$/.test(part)) continue;
    const found =
      /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.exec(part)?.[0] ??
      /(?:^|[-_.]|\bjob-?id)(\d{4,})(?:\.html?|\.aspx?|\.php)?(?=$|-)/i.exec(part)?.[1] ??
      /^(\d+)(?:-|$)/.exec(part)?.[1] ??
      /^(?=[a-z\d]*\d)[A-Z\d]{6,80}$/i.exec(part)?.[0] ??
      /-([\da-f]{10,})$/i.exec(part)?.[1];
    if (found) return found;
  }
  return id;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
