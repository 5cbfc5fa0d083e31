/**
 * What is known of the words on job pages in twenty languages (`phrases.ts`). It is a script of its own: on a known site
 * the background gives it only to pages that are about a job, so that the rest of the site doesn't pay for it.
 */
export interface Words {
  confirmationIn(text: string): string | undefined;
  /** The line of thanks on a page whose address says that an application was sent. */
  thanksAt(path: string, text: string): string | undefined;
  vetoIn(text: string): boolean;
  otherIn(text: string): boolean;
  labelKind(label: string): 'open' | 'submit' | 'next' | 'no' | undefined;
}
