import { hrefOf } from '../../route.ts';

/** Where the sheet of an interview is, to look at or to fill in; without an interview, that of the one that fits. */
export function sheetHref(applicationId: string, interviewId?: string, kind?: 'catch' | 'learn'): string {
  return `${hrefOf('recovery', 'sheet', applicationId)}${query({ kind, at: interviewId })}`;
}

/** What comes back before an interview; without one, before the next. */
export function returnHref(applicationId: string, interviewId?: string): string {
  return `${hrefOf('recovery', 'return', applicationId)}${query({ at: interviewId })}`;
}

/** The prep card of a role. */
export function prepHref(applicationId: string): string {
  return hrefOf('recovery', 'prep', applicationId);
}

/** The form for a new goal: from feedback (its event), or from a word that came up twice. */
export function newGoalHref(from: { feedbackId?: string; theme?: string } = {}): string {
  return `${hrefOf('recovery', 'goals')}${query({ kind: 'new', at: from.feedbackId, q: from.theme })}`;
}

function query(params: Record<string, string | undefined>): string {
  const said = Object.entries(params).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}
