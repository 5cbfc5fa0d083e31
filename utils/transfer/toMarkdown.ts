import { inline, quoted } from './markdownText.ts';

/** One application as a page to read: everything in it is text, already in the person's words and language. */
export interface Sheet {
  title: string;
  /** The employer, or what stands for it. */
  company: string;
  /** Names and values, in order; those without a value are left out. */
  facts: [name: string, value: string | undefined][];
  /** Headings with entries: what happened, interviews, people, feedback. Empty ones are left out. */
  lists: { heading: string; entries: { line: string; more?: string }[] }[];
  /** Headings with longer texts: notes, the posting. */
  texts: { heading: string; text: string | undefined }[];
}

/** The sheet as Markdown (CommonMark). Pasted text stays text: it can't become a heading, a link or HTML. */
export function toMarkdown({ title, company, facts, lists, texts }: Sheet): string {
  const known = facts.filter(([, value]) => value?.trim());
  const parts = [
    `# ${[title, company].map(inline).filter(Boolean).join(' · ')}`,
    known.map(([name, value]) => `- ${inline(name)}: ${inline(value ?? '')}`).join('\n'),
    ...lists
      .filter(({ entries }) => entries.length > 0)
      .flatMap(({ heading, entries }) => [`## ${inline(heading)}`, entries.map(entry).join('\n')]),
    ...texts.flatMap(({ heading, text }) => (text?.trim() ? [`## ${inline(heading)}`, quoted(text)] : [])),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function entry({ line, more }: { line: string; more?: string }): string {
  if (!more?.trim()) return `- ${inline(line)}`;
  return `- ${inline(line)}\n\n${quoted(more).replace(/^/gm, '  ')}\n`;
}
