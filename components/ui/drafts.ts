/** What is being typed somewhere: the values of a form's fields by name. */
export type DraftValues = Record<string, string>;

const PREFIX = 'draft:';
const KEPT = 30 * 24 * 60 * 60 * 1000;
/** How many drafts there are at most; the oldest go first. */
const MOST = 60;
/** Longer ones are not kept: the storage is small, and shared with how things are laid out. */
const LONGEST = 60_000;

/** The draft of this name and when it was typed, if there is one. */
export function readDraft(name: string): { at: number; values: DraftValues } | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
    if (!isDraft(found) || found.at < Date.now() - KEPT) return undefined;
    return found;
  } catch {
    return undefined;
  }
}

/** Keeps a draft before anything else can happen: the tab may be closed the next moment. */
export function writeDraft(name: string, values: DraftValues): void {
  const text = JSON.stringify({ at: Date.now(), values });
  if (text.length > LONGEST) return;
  try {
    const isNew = localStorage.getItem(PREFIX + name) === null;
    localStorage.setItem(PREFIX + name, text);
    if (isNew) tidy();
  } catch {
    // No room: what is typed is still on the page.
  }
}

/** Forgets a draft: it was saved, or thrown away. */
export function forgetDraft(name: string): void {
  localStorage.removeItem(PREFIX + name);
}

/** Forgets all of them. */
export function forgetDrafts(): void {
  for (const key of keys()) localStorage.removeItem(key);
}

/** Lets go of what is old, unreadable, or too much. */
function tidy(): void {
  const dated = keys().map((key) => ({ key, at: readDraft(key.slice(PREFIX.length))?.at ?? 0 }));
  dated.sort((a, b) => b.at - a.at);
  dated.forEach(({ key, at }, index) => {
    if (at === 0 || index >= MOST) localStorage.removeItem(key);
  });
}

const keys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

function isDraft(found: unknown): found is { at: number; values: DraftValues } {
  if (typeof found !== 'object' || found === null) return false;
  const { at, values } = found as { at?: unknown; values?: unknown };
  return (
    typeof at === 'number' &&
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every((value) => typeof value === 'string')
  );
}
