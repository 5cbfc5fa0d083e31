import type { Page } from './page.ts';

const FILLABLE =
  'input:not([type]),input[type=text],input[type=email],input[type=tel],input[type=url],input[type=number],input[type=date],textarea,select,[contenteditable=true],[role=combobox]';
/** Where forms live that are no application: search, sign-in, newsletter, cookie choices. */
const ELSEWHERE =
  '[role=search],header,footer,nav,[id*=cookie i],[class*=cookie i],[id*=newsletter i],[class*=newsletter i],[id*=onetrust i]';

/** The form, or what stands for one in a page that has no `<form>`, around a control. */
export function formAround(path: readonly EventTarget[]): Element | undefined {
  const elements = path.filter((target): target is Element => target instanceof Element);
  return (
    elements.find((element) => element.matches('form')) ??
    elements.find((element) => element.matches('[role=dialog],[role=form],dialog,main,body'))
  );
}

/** Whether this is where one applies: a résumé upload, or three fields to fill in that are not a sign-in or a search. */
export function isApplicationForm(page: Page, form: Element, known?: string): boolean {
  if (known && (form.matches(known) || form.querySelector(known) || form.closest(known))) return true;
  if (form.matches(ELSEWHERE) || form.closest(ELSEWHERE)) return false;
  if (form.querySelector('input[type=file]')) return true;
  if (form.querySelector('input[type=password]')) return false;
  let fields = 0;
  for (const field of form.querySelectorAll(FILLABLE)) {
    if (!field.closest(ELSEWHERE) && page.visible(field)) fields++;
    if (fields >= 3) return true;
  }
  return false;
}
