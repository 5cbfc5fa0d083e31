import { waitingOf } from '../../../utils/followups/silenceTimers.ts';
import { leftToThank } from '../../../utils/followups/thanks.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application, LetterKind } from '../../../utils/journal/types.ts';
import { draft } from '../../../utils/letters/draft.ts';
import { TONES, type Tone } from '../../../utils/letters/language.ts';
import { languageFor } from '../../../utils/letters/languageFor.ts';
import { LANGUAGE_IDS, type LanguageId } from '../../../utils/letters/languages.ts';
import { type Finding, lint } from '../../../utils/letters/lint.ts';
import { fillSubject, fillTemplate, parseTemplate } from '../../../utils/letters/parseTemplate.ts';
import { viaAgency } from '../../../utils/letters/recipientOf.ts';
import type { SlotName, Slots } from '../../../utils/letters/slots.ts';
import { interviewOf, type LetterSettings, slotsOf } from '../../../utils/letters/slotsOf.ts';
import { variantOf } from '../../../utils/letters/variantOf.ts';
import { toneFor } from './toneFor.ts';

/** What only the person can say. */
export const OWN_SLOTS = ['topic', 'careMost', 'oneReason', 'question', 'need'] as const satisfies SlotName[];
export type OwnSlot = (typeof OWN_SLOTS)[number];

/** What the record knows, or not. */
export type RecordSlot = Exclude<SlotName, OwnSlot | 'myName'>;

/** In `to`: whoever the record suggests. Empty is nobody. */
export const SUGGESTED = '?';

/** The choices on the page, and the text once it was changed by hand. */
export function startOf(application: Application, settings: LetterSettings, careMost = '') {
  return {
    language: languageFor(application, settings) as string,
    tone: toneFor(application.country || settings.country) as string,
    to: SUGGESTED,
    informal: '',
    /** The id of one's own template. */
    template: '',
    ...{ topic: '', careMost, oneReason: '', question: '', need: '' },
    /** Not empty: `subject` and `body` are the person's, and nothing is written anew. */
    edited: '',
    subject: '',
    body: '',
  };
}
export type Values = ReturnType<typeof startOf>;

export interface Written {
  language: LanguageId;
  tone: Tone;
  person: RecordOf<'person'> | undefined;
  template: RecordOf<'template'> | undefined;
  subject: string;
  body: string;
  slots: Slots;
  /** What the person may add, and what of the record was left out for want of it. */
  ownSlots: OwnSlot[];
  left: RecordSlot[];
  /** Slots of the template that nobody knows. */
  unknown: string[];
  findings: Finding[];
}

interface Known {
  application: Application;
  people: readonly RecordOf<'person'>[];
  templates: readonly RecordOf<'template'>[];
  settings: LetterSettings;
  kind: LetterKind;
  /** The interview that it is about, by its event; else the last one. */
  talk?: string | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}

/** The letter as the record and the choices make it, and what there is to say about it. */
export function compose({ application, people, templates, settings, kind, talk, now }: Known, values: Values): Written {
  const template = templates.find(({ id }) => id === values.template);
  const language = LANGUAGE_IDS.find((one) => one === values.language) ?? 'en';
  const tone = TONES.find((one) => one === values.tone) ?? 'warm';
  const personId = values.to === SUGGESTED ? undefined : values.to || null;
  const interview = interviewOf(application, { kind, now, interviewId: talk });
  const { slots, person } = slotsOf(application, people, settings, {
    ...{ ...values, kind, language, now, personId, interviewId: talk },
    // Of several people each is thanked, one after the other.
    personIds: kind === 'thankYou' && interview ? leftToThank(application).get(interview.eventId) : undefined,
  });
  const variant = {
    ...variantOf(application, kind, person, settings.country),
    informal: values.informal !== '' && person !== undefined,
  };
  const write = (filled: Slots) => {
    if (!template) return { ...draft(kind, language, tone, filled, variant), unknown: [] };
    const [subject, body] = [parseTemplate(template.subject), parseTemplate(template.body)];
    const [top, rest] = [fillSubject(subject, filled), fillTemplate(body, filled)];
    return {
      subject: top.text,
      body: rest.text,
      missing: [...new Set([...top.missing, ...rest.missing])],
      unknown: [...new Set([...subject.unknown, ...body.unknown])],
    };
  };
  const made = write(slots);
  const isOwn = (name: SlotName): name is OwnSlot => OWN_SLOTS.some((own) => own === name);
  const { subject, body } = values.edited ? values : made;
  const waiting = waitingOf(application);
  return {
    ...{ language, tone, person, template, subject, body, slots },
    // As if none were filled: a field stays where it is while somebody types in it.
    ownSlots: write(emptied(slots)).missing.filter(isOwn),
    left: values.edited ? [] : made.missing.filter((name): name is RecordSlot => !isOwn(name) && name !== 'myName'),
    unknown: made.unknown,
    findings: lint(
      { subject, body },
      {
        ...{ kind, language, role: slots.role ?? '' },
        agency: viaAgency(application),
        recipient: person?.role,
        ...(waiting && { asked: waiting.asked.length, mostAsks: waiting.mostAsks }),
      },
    ),
  };
}

function emptied(slots: Slots): Slots {
  return { ...slots, ...Object.fromEntries(OWN_SLOTS.map((name) => [name, undefined])) };
}
