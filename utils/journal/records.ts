import type { RecoveryData } from './recoveryRecords.ts';
import type { LetterKind } from './types.ts';

/**
 * What there is beside applications: people, employers, activities, documents, saved views, own letters. Each is a row of `records`
 * and, like an application, the fold of its events. A new kind is one entry in `RecordData`.
 */

export const PERSON_ROLES = [
  'recruiter',
  'interviewer',
  'referrer',
  'contact',
  'opensDoors',
  'advises',
  'supports',
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export interface PersonData {
  name: string;
  role: PersonRole;
  /** Their employer; people are carried over to every application there. */
  company?: string;
  applicationIds?: string[];
  email?: string;
  phone?: string;
  link?: string;
  /** When they were last in touch with the person: milliseconds since the epoch. */
  lastTouchAt?: number;
  notes?: string;
}

/** What the person said about an employer; the employer itself is known by its applications. */
export interface EmployerData {
  company: string;
  /** Hidden wherever others may look: popup, badge, overlay, notifications, exports. */
  private?: boolean;
  /** Said instead of a private name. */
  nickname?: string;
  notes?: string;
}

export const ACTIVITY_KINDS = ['fair', 'course', 'call', 'jobCentre', 'network', 'search', 'other'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Something done for the search that is no application. */
export interface ActivityData {
  activity: ActivityKind;
  title: string;
  /** When it began: milliseconds since the epoch. */
  at: number;
  minutes?: number;
  place?: string;
  /** Employer or office. */
  company?: string;
  contact?: string;
  /** Where it is on the web: a forum, an event. */
  link?: string;
  result?: string;
  notes?: string;
}

export const DOCUMENT_KINDS = ['cv', 'letter', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A version of a CV or letter: a name, and perhaps a link or a small file (see `files`). */
export interface DocumentData {
  document: DocumentKind;
  name: string;
  link?: string;
  fileId?: string;
  notes?: string;
}

/** A choice of filters under a name. `choice` is what the applications page makes of it. */
export interface ViewData {
  name: string;
  choice: Record<string, unknown>;
}

/** A letter of the person's own, with slots in it: see `parseTemplate`. */
export interface TemplateData {
  name: string;
  /** What kind of letter it is for, and its language (ISO 639). */
  letter: LetterKind;
  language: string;
  subject: string;
  body: string;
}

export interface RecordData extends RecoveryData {
  person: PersonData;
  employer: EmployerData;
  activity: ActivityData;
  document: DocumentData;
  view: ViewData;
  template: TemplateData;
}
export type RecordKind = keyof RecordData;
export const RECORD_KINDS = [
  'person',
  'employer',
  'activity',
  'document',
  'view',
  'template',
  'plan',
  'sheet',
  'goal',
  'story',
  'question',
  'prep',
  'wishes',
  'writing',
  'snippet',
  'slot',
  'barrier',
  'profile',
  'tip',
  'review',
] as const satisfies RecordKind[];

export interface RecordBase<Kind extends RecordKind> {
  /** UUID. */
  id: string;
  kind: Kind;
  createdAt: number;
  updatedAt: number;
  /** The folded name of `company`, where there is one. */
  companyKey?: string;
}

/** A row of `records`. */
export type RecordOf<Kind extends RecordKind> = RecordBase<Kind> & RecordData[Kind];
export type AnyRecord = { [Kind in RecordKind]: RecordOf<Kind> }[RecordKind];

/** A change of a record's data: null takes a value away. */
export type Changes<T> = { [Name in keyof T]?: T[Name] | null };

/** A small attached file. Never changed: another version is another file. */
export interface StoredFile {
  /** UUID. */
  id: string;
  name: string;
  /** MIME type. */
  type: string;
  data: Uint8Array<ArrayBuffer>;
  addedAt: number;
}
