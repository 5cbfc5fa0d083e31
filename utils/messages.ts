import * as v from 'valibot';
import type { Trouble } from './backups/places.ts';

/**
 * The whole protocol between content scripts, background and extension pages. Every message is parsed on arrival: a page
 * that took over its renderer can send anything. Shapes are capped, so that none of them can fill the disk.
 */

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const field = v.optional(text(300));
const httpUrl = v.pipe(text(2000), v.regex(/^https?:\/\//i));
const id = v.pipe(v.string(), v.uuid());
const host = v.pipe(text(255), v.regex(/^[^\s/:*?#@]+$/));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));

export const PostingSchema = v.strictObject({
  title: field,
  company: field,
  location: field,
  remote: v.optional(v.boolean()),
  salary: field,
  employmentType: field,
  datePosted: field,
  validThrough: field,
  description: v.optional(text(60_000)),
  postingId: field,
  url: httpUrl,
  site: text(100),
  keys: v.pipe(v.array(text(2100)), v.maxLength(12)),
});

/** Something that must not be lost: goes through the outbox and as a message, under one id. */
export const CaptureSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('intent'),
    id,
    /** One random id per document: tells the background which tab this was when only the outbox arrives. */
    doc: id,
    at: time,
    /** `apply`: used an apply control. `fill`: typed into an application form. `submit`: pressed what sends it. */
    how: v.picklist(['apply', 'fill', 'submit']),
    url: httpUrl,
    site: text(100),
    posting: v.optional(PostingSchema),
  }),
  v.strictObject({
    type: v.literal('confirmation'),
    id,
    doc: id,
    at: time,
    /** When this document began, to tell words that are new since the intent from old ones. */
    docAt: time,
    how: v.picklist(['url', 'element', 'text']),
    sentence: text(300),
    url: httpUrl,
    site: text(100),
    posting: v.optional(PostingSchema),
  }),
]);
export type Capture = v.InferOutput<typeof CaptureSchema>;
export type Intent = Extract<Capture, { type: 'intent' }>;
export type Confirmation = Extract<Capture, { type: 'confirmation' }>;

/** What a content script says: not worth an outbox. */
export const SightingSchema = v.strictObject({
  type: v.literal('sighting'),
  doc: id,
  url: httpUrl,
  kind: v.picklist(['listing', 'form', 'confirmation', 'results', 'other']),
  site: text(100),
  posting: v.optional(PostingSchema),
});
export type Sighting = v.InferOutput<typeof SightingSchema>;

/** What the overlay may ask for: nothing that could not be undone, nothing that names another site. */
export const OverlayActSchema = v.strictObject({
  type: v.literal('overlay'),
  act: v.picklist(['ready', 'save', 'applied', 'finished', 'notFinished', 'later', 'undo', 'fix', 'off']),
});
export type OverlayAct = v.InferOutput<typeof OverlayActSchema>;

/** At most so many postings are asked about at once: a page may have any number of links. */
export const MAX_CARDS = 200;
/** Of each card: an employer stands near its top, further down come descriptions, and longer lines are no names. */
export const MAX_LINES = 12;
export const MAX_LINE = 120;

/** Which of the postings that this page links to are known, by their keys or by what their cards say? Answered with `CardMark`s. */
export const CardsSchema = v.strictObject({
  type: v.literal('cards'),
  site: text(100),
  cards: v.pipe(
    v.array(
      v.strictObject({
        key: text(2100),
        titles: v.pipe(v.array(text(MAX_LINE)), v.maxLength(3)),
        lines: v.pipe(v.array(text(MAX_LINE)), v.maxLength(MAX_LINES)),
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_CARDS),
  ),
});
export type Cards = v.InferOutput<typeof CardsSchema>;

/** The browser refused a content script's write to the outbox. */
export const NotKeptSchema = v.strictObject({ type: v.literal('notKept') });

/** From content scripts: sender.tab is set, the page's renderer is not to be trusted. */
export const PageMessageSchema = v.union([CaptureSchema, SightingSchema, OverlayActSchema, CardsSchema, NotKeptSchema]);
export type PageMessage = v.InferOutput<typeof PageMessageSchema>;

/** From our own extension pages only. */
export const OwnMessageSchema = v.variant('type', [
  /** What is on that tab? Answered with a `TabView`. Reads the page now when nothing watches it. */
  v.strictObject({ type: v.literal('tab'), tabId: v.number() }),
  /** Something was changed in an extension page; overlays may have to say something else. */
  v.strictObject({ type: v.literal('changed'), applicationId: v.string() }),
  /** The person allowed this host, and wants it watched from now on; or no longer. Answered when that is so. */
  v.strictObject({ type: v.literal('watch'), host }),
  v.strictObject({ type: v.literal('unwatch'), host }),
  /** Everything is about to be deleted: answered when the background has forgotten all that it knew. */
  v.strictObject({ type: v.literal('erased') }),
  /** How well is everything kept? Answered with a `Health` when journal and mirror were compared. */
  v.strictObject({ type: v.literal('health'), tabId: v.optional(v.number()) }),
  /** An extension page could not read the journal: answered with a `Health` when it was looked into. */
  v.strictObject({ type: v.literal('trouble') }),
  /** Backups by themselves were switched on or allowed again: answered when those that are due were tried. */
  v.strictObject({ type: v.literal('backUp') }),
]);
export type OwnMessage = v.InferOutput<typeof OwnMessageSchema>;

/** From the background to the page that nobody sees: make a backup, and give it an address. Answered with a `BackupUrl`. */
export const MakeBackupSchema = v.strictObject({ type: v.literal('makeBackup'), encrypted: v.boolean() });
export type MakeBackup = v.InferOutput<typeof MakeBackupSchema>;

/** How well everything is kept. What is not told is well. */
export interface Health {
  /** The second copy could not be written or read. */
  once?: boolean;
  /** The browser refused a write outside of the journal: the disk may be full. */
  refused?: boolean;
  /** Bytes of room that the browser still gives, when they are few. */
  left?: number;
  /** Why nothing is noted by itself on the tab that was asked about. */
  unwatched?: 'private' | 'notAllowed' | 'notYet';
  /** Why the latest backup that was to be made by itself was not. */
  backup?: Trouble;
  /** It is time to speak of a backup: how old the last good one is, in milliseconds, and whether there was one. */
  oldBackup?: { age: number; never: boolean };
}

/** What the popup shows about the tab. */
export interface TabView {
  kind: Sighting['kind'];
  url: string;
  posting?: v.InferOutput<typeof PostingSchema>;
  /** The application that this posting belongs to, when there is one. */
  applicationId?: string;
  /** What the tab calls itself, for a job that could not be read. */
  title?: string;
  /** Who has the page read: a built-in site, the person for good, or the person just now. */
  watched?: 'builtIn' | 'added' | 'once';
  /** Why nothing was read: a private window, a page that browsers keep to themselves, or a site that was switched off. */
  blocked?: 'private' | 'browser' | 'off';
  /** Id of the site that was switched off. */
  site?: string;
}

/** What the overlay may say: this posting only, and only what this site may know. */
export interface OverlayView {
  state: 'none' | 'saved' | 'started' | 'applied' | 'noted';
  title: string;
  /** Empty for a private employer, and then `hidden`. */
  company: string;
  hidden?: boolean;
  /** Milliseconds since the epoch, for `applied` and `noted`. */
  appliedAt?: number;
  /** For `none`: when the person applied to an earlier posting of this role on this very site. */
  earlierAt?: number;
  /** What comes next, in words, when there is something. */
  next?: string;
  /** In which language the person reads dates, a BCP 47 tag; absent: that of the browser. */
  locale?: string;
  /** Id of the site, for "not on this site". */
  site: string;
}

/** What is said of a posting in a list, by its key: no title, no employer, and not how it ended. */
export interface CardMark {
  key: string;
  state: 'saved' | 'started' | 'applied' | 'heard';
  words: string;
  /** Known by the card's words alone, its title and the employer: true while the card says both. */
  read?: [title: string, employer: string];
}
