import type { RecordOf } from '../journal/records.ts';
import type { Application, Dated, Interview, LetterKind } from '../journal/types.ts';
import { deviceZone, isZone, toZoned } from '../journal/zonedTime.ts';
import { LANGUAGES, type LanguageId } from './languages.ts';
import { plainCompany } from './plainCompany.ts';
import { plainRole } from './plainRole.ts';
import { recipientOf } from './recipientOf.ts';
import { cleanSlots, type SlotName, type Slots } from './slots.ts';

export interface LetterSettings {
  /** ISO 3166 or empty: where the person looks for work. */
  country: string;
  /** BCP 47 or empty. */
  locale: string;
  myName?: string | undefined;
}

/** What the record does not say. */
export interface SlotExtra extends Partial<Pick<Slots, 'topic' | 'careMost' | 'oneReason' | 'question' | 'need'>> {
  kind: LetterKind;
  language: LanguageId;
  /** Milliseconds since the epoch. */
  now: number;
  /** The interview that it is about, by its event; else the last one, or the next for an adjustment. */
  interviewId?: string | undefined;
  /** Who of that interview is still to be written to; else all who were there. */
  personIds?: readonly string[] | undefined;
  /** Whom it goes to: a person, or nobody (null); else see `recipientOf`. */
  personId?: string | null | undefined;
  myName?: string | undefined;
  /** IANA zone of the person; else that of the device. */
  zone?: string | undefined;
}

export interface LetterSlots {
  slots: Slots;
  person?: RecordOf<'person'>;
}

/** Fills the slots of a letter from the record; what the record does not know stays empty. */
export function slotsOf(
  application: Application,
  people: readonly RecordOf<'person'>[],
  settings: LetterSettings,
  extra: SlotExtra,
): LetterSlots {
  const zone = extra.zone && isZone(extra.zone) ? extra.zone : deviceZone();
  const interview = interviewOf(application, extra);
  const person =
    extra.personId === undefined
      ? recipientOf(application, people, extra.kind, extra.personIds ?? interview?.personIds)
      : people.find(({ id }) => id === extra.personId);
  const locale = localeOf(extra.language, application.country || settings.country, settings.locale);
  const said = (day: string | undefined): string | undefined => day && sayDay(day, locale, extra.language);
  const dayAt = (at: number | undefined, where = zone) =>
    at === undefined ? undefined : toZoned(at, where).slice(0, 10);
  const interviewZone = interview?.zone && isZone(interview.zone) ? interview.zone : zone;

  const values: { [Name in SlotName]?: string | undefined } = {
    role: plainRole(application.title),
    company: plainCompany(application.company),
    contactName: person?.name,
    interviewDate: said(dayAt(interview?.at, interviewZone)),
    promisedDate: said(promisedDay(application, extra, (at) => toZoned(at, zone).slice(0, 10))),
    appliedDate: said(dayAt(application.appliedAt)),
    topic: extra.topic,
    careMost: extra.careMost,
    oneReason: extra.oneReason,
    question: extra.question,
    need: extra.need,
    myName: extra.myName ?? settings.myName,
  };
  return { slots: cleanSlots(values), ...(person && { person }) };
}

/** The interview that a letter is about: the one that is named, else the last one, or the next for an adjustment. */
export function interviewOf(
  { interviews = [] }: Application,
  { kind, now, interviewId }: Pick<SlotExtra, 'kind' | 'now' | 'interviewId'>,
): Dated<Interview> | undefined {
  if (interviewId !== undefined) return interviews.find(({ eventId }) => eventId === interviewId);
  if (kind === 'adjustment') return interviews.find(({ at }) => at > now);
  // Nobody was met at a test that was done alone.
  return interviews.findLast((each) => each.at <= now && each.kind !== 'assessment' && each.kind !== 'task');
}

/** The promised day while it counts: behind us for the question about it, ahead of us for all others. */
function promisedDay(
  { promisedOn, heardAt }: Application,
  { kind, now }: SlotExtra,
  dayOf: (at: number) => string,
): string | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(promisedOn ?? '')?.[0];
  if (!day || Number.isNaN(Date.parse(day))) return undefined;
  // Whoever wrote on that day or later has kept it or let it go.
  if (heardAt !== undefined && dayOf(heardAt) >= day) return undefined;
  return (kind === 'dateFollowUp') === day < dayOf(now) ? day : undefined;
}

/** The letter's language as it is written in a country: "3 November" or "November 3". */
function localeOf(language: LanguageId, country: string, locale: string): string {
  if (/^[A-Z]{2}$/.test(country)) return `${language}-${country}`;
  return locale.startsWith(`${language}-`) ? locale : language;
}

function sayDay(day: string, locale: string, language: LanguageId): string {
  const text = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(Date.parse(day));
  return LANGUAGES[language].asDay?.(text) ?? text;
}
