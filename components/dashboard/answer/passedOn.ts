import { ANSWER_TEXT } from '../../../utils/answers/passOn.ts';

/** The text that another part of Rebound left for this page, taken once. */
export function takePassedOn(): string | undefined {
  const text = sessionStorage.getItem(ANSWER_TEXT) ?? undefined;
  sessionStorage.removeItem(ANSWER_TEXT);
  return text?.trim() ? text : undefined;
}
