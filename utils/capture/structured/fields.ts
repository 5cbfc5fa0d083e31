import type { PostingFields } from '../site.ts';
import { MAX_DESCRIPTION } from '../text.ts';
import { canonicalUrl } from '../url.ts';
import { employmentType } from './employmentType.ts';
import { location } from './location.ts';
import { line, list, type Node, object } from './node.ts';
import { plainText } from './plainText.ts';
import { salary } from './salary.ts';

/** What a `JobPosting` says, in our words, but for its description. Empty fields are left out. */
export function fieldsOf(node: Node, base: URL): PostingFields & { postingId?: string } {
  const organization = object(node.hiringOrganization);
  const place = location(node);
  const identifier = list(node.identifier)[0];
  return nonEmpty({
    title: line(node.title, node.name),
    // A legal form in front of the name is no part of what people call the employer.
    company: line(node.hiringOrganization, organization.legalName, node.hiringOrganizationName).replace(
      /^(ООО|ОАО|ЗАО|ПАО|НАО|АО)\s+/,
      '',
    ),
    location: place.location,
    remote: place.remote || undefined,
    salary: salary(node),
    employmentType: employmentType(node.employmentType),
    datePosted: line(node.datePosted),
    validThrough: line(node.validThrough),
    postingId: line(typeof identifier === 'object' ? object(identifier).value : identifier),
    url: canonicalUrl(line(node.url), base),
  });
}

/** The description (and what belongs to it) as plain text with line breaks. */
export function descriptionOf(node: Node): string {
  const parts = [node.description, node.responsibilities, node.qualifications, node.skills].flatMap(list);
  const texts = parts.flatMap((part) =>
    typeof part === 'string' ? plainText(part) : typeof part === 'function' ? (part() as string) : [],
  );
  // Some repeat the whole description in each of them.
  return texts
    .filter((text, at) => text && !texts.some((other, i) => i < at && other.includes(text)))
    .join('\n\n')
    .slice(0, MAX_DESCRIPTION);
}

/** The object without empty strings and undefined: what is left may be laid over another reading. */
export function nonEmpty<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined)) as T;
}
