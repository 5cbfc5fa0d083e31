import { describe, expect, test } from 'vitest';
import { TIMER_IDS } from '../../utils/followups/timers.ts';
import { fold } from '../../utils/journal/fold.ts';
import { nameKey } from '../../utils/journal/names.ts';
import type { PersonData, RecordOf } from '../../utils/journal/records.ts';
import type { Application, ApplicationFields, Interview, JournalEvent } from '../../utils/journal/types.ts';
import { languageFor } from '../../utils/letters/languageFor.ts';
import { letterFor } from '../../utils/letters/letterFor.ts';
import { plainCompany } from '../../utils/letters/plainCompany.ts';
import { plainRole } from '../../utils/letters/plainRole.ts';
import { recipientOf } from '../../utils/letters/recipientOf.ts';
import { type SlotExtra, slotsOf } from '../../utils/letters/slotsOf.ts';
import { variantOf } from '../../utils/letters/variantOf.ts';

const SETTINGS = { country: 'GB', locale: '', myName: 'Jo Park' };
const utc = (text: string): number => Date.parse(`${text}:00Z`);
const NOW = utc('2026-11-23T12:00');
const ASK: SlotExtra = { kind: 'followUp', language: 'en', now: NOW, zone: 'UTC' };

let count = 0;
function application(fields: Partial<ApplicationFields> = {}, ...later: Partial<JournalEvent>[]): Application {
  const applicationId = `a${count++}`;
  const applied: Partial<JournalEvent> = {
    type: 'applied',
    at: utc('2026-11-01T10:00'),
    fields: { title: 'Cook', company: 'Acme Ltd', ...fields },
  };
  const history = [applied, ...later].map(
    (event, index): JournalEvent => ({
      ...{ id: `${applicationId}-${index}`, applicationId, at: NOW, recordedAt: index, by: 'person', type: 'note' },
      ...event,
    }),
  );
  return fold(history)!;
}
const interview = (at: string, more: Partial<Interview> = {}): Partial<JournalEvent> => ({
  type: 'interview',
  at: utc(at),
  interview: { kind: 'video', ...more },
});
const theyWrote = (at: string): Partial<JournalEvent> => ({
  type: 'message',
  message: { direction: 'in' },
  at: utc(at),
});
const person = (name: string, role: PersonData['role'], more: Partial<PersonData> = {}): RecordOf<'person'> => ({
  ...{ id: name, kind: 'person', createdAt: 0, updatedAt: 0, name, role },
  ...(more.company && { companyKey: nameKey(more.company) }),
  ...more,
});

describe('slots', () => {
  test('come from the record', () => {
    const one = application({ title: 'Cook (m/f/d)' }, interview('2026-11-09T14:00'));
    const sam = person('Sam Lee', 'recruiter', { applicationIds: [one.id] });
    expect(slotsOf(one, [sam], SETTINGS, { ...ASK, topic: 'soups' })).toEqual({
      person: sam,
      slots: {
        role: 'Cook',
        company: 'Acme',
        contactName: 'Sam Lee',
        interviewDate: '9 November',
        appliedDate: '1 November',
        topic: 'soups',
        myName: 'Jo Park',
      },
    });
  });

  test('stay empty where the record knows nothing', () => {
    const saved = { ...application({ title: '', company: '' }), appliedAt: undefined };
    expect(slotsOf(saved, [], { country: '', locale: '' }, ASK)).toEqual({ slots: {} });
  });

  test('name days as the language and the country do', () => {
    const one = application({}, interview('2026-11-01T14:00'));
    const said = (language: SlotExtra['language'], country: string, locale = '') =>
      slotsOf(one, [], { country, locale }, { ...ASK, language }).slots.interviewDate;
    expect(said('en', 'US')).toBe('November 1');
    expect(said('en', 'GB')).toBe('1 November');
    expect(said('en', '', 'en-GB')).toBe('1 November');
    expect(said('de', 'DE')).toBe('1. November');
    expect(said('fr', 'FR')).toBe('1er novembre');
    expect(said('es', 'ES')).toBe('1 de noviembre');
    expect(said('es', 'nonsense')).toBe('1 de noviembre');
  });

  test('the day is that of the place where the interview was agreed, else that of the person', () => {
    const late = (zone?: string) => application({}, interview('2026-11-09T23:30', zone ? { zone } : {}));
    const day = (one: Application, zone = 'UTC') => slotsOf(one, [], SETTINGS, { ...ASK, zone }).slots.interviewDate;
    expect(day(late())).toBe('9 November');
    expect(day(late('Europe/Berlin'))).toBe('10 November');
    expect(day(late(), 'Asia/Tokyo')).toBe('10 November');
    expect(day(late('Nowhere/At_all'))).toBe('9 November');
  });

  test('the interview is the last talk; for an adjustment the next one; or the one that was chosen', () => {
    const one = application(
      {},
      interview('2026-11-03T14:00'),
      interview('2026-11-09T14:00'),
      interview('2026-11-12T14:00', { kind: 'task' }),
      interview('2026-12-01T14:00'),
    );
    const day = (extra: Partial<SlotExtra>) => slotsOf(one, [], SETTINGS, { ...ASK, ...extra }).slots.interviewDate;
    expect(day({ kind: 'thankYou' })).toBe('9 November');
    expect(day({ kind: 'adjustment' })).toBe('1 December');
    expect(day({ kind: 'thankYou', interviewId: one.interviews![0]!.eventId })).toBe('3 November');
    expect(day({ kind: 'thankYou', interviewId: 'gone' })).toBeUndefined();
  });

  test('a promised day is asked about once it is over, and looked forward to before', () => {
    const promised = (promisedOn: string, kind: SlotExtra['kind'], ...later: Partial<JournalEvent>[]) =>
      slotsOf(application({ promisedOn }, ...later), [], SETTINGS, { ...ASK, kind }).slots.promisedDate;
    expect(promised('2026-11-20', 'dateFollowUp')).toBe('20 November');
    expect(promised('2026-11-20', 'thankYou')).toBeUndefined();
    expect(promised('2026-11-23', 'dateFollowUp')).toBeUndefined();
    expect(promised('2026-11-23', 'thankYou')).toBe('23 November');
    expect(promised('2026-11-25', 'thankYou')).toBe('25 November');
    expect(promised('soon', 'thankYou')).toBeUndefined();
    // Whoever wrote on that day has kept it or let it go.
    expect(promised('2026-11-20', 'dateFollowUp', theyWrote('2026-11-19T23:00'))).toBe('20 November');
    expect(promised('2026-11-20', 'dateFollowUp', theyWrote('2026-11-20T09:00'))).toBeUndefined();
  });

  test('somebody else, or nobody, when the person says so', () => {
    const one = application();
    const sam = person('Sam', 'recruiter', { applicationIds: [one.id] });
    const kim = person('Kim', 'contact');
    const name = (personId: string | null) =>
      slotsOf(one, [sam, kim], SETTINGS, { ...ASK, personId }).slots.contactName;
    expect(name('Kim')).toBe('Kim');
    expect(name(null)).toBeUndefined();
  });
});

describe('recipients', () => {
  const of = (people: RecordOf<'person'>[], one: Application, kind: SlotExtra['kind'], personIds: string[] = []) =>
    recipientOf(one, people, kind, personIds)?.name;

  test('whoever was in touch last, not the referrer', () => {
    const one = application();
    const applicationIds = [one.id];
    const people = [
      person('Ann', 'recruiter', { applicationIds, lastTouchAt: 1 }),
      person('Ben', 'contact', { applicationIds, lastTouchAt: 2 }),
      person('Cem', 'referrer', { applicationIds, lastTouchAt: 3 }),
    ];
    expect(of(people, one, 'followUp')).toBe('Ben');
    expect(of(people, one, 'feedbackRequest')).toBe('Ben');
    expect(of(people, one, 'introduction')).toBe('Cem');
    expect(of(people.toReversed(), one, 'followUp')).toBe('Ben');
    // Where nobody knows when, by what they have to do with it.
    const unknown = ['contact', 'recruiter'].map((role) => person(role, role as 'contact', { applicationIds }));
    expect(of(unknown, one, 'followUp')).toBe('recruiter');
  });

  test('a thank-you goes to who was there', () => {
    const one = application();
    const people = [
      person('Ann', 'recruiter', { applicationIds: [one.id], lastTouchAt: 9 }),
      person('Dee', 'interviewer', { lastTouchAt: 1 }),
      person('Eve', 'interviewer', { applicationIds: [one.id], lastTouchAt: 5 }),
    ];
    expect(of(people, one, 'thankYou', ['Dee'])).toBe('Dee');
    expect(of(people, one, 'thankYou')).toBe('Eve');
    expect(of(people.slice(0, 1), one, 'thankYou')).toBeUndefined();
  });

  test('who is known from another job there may be asked, but not who interviewed for it', () => {
    const one = application();
    const there = { company: 'Acme Ltd', applicationIds: ['another'] };
    expect(of([person('Fay', 'recruiter', there)], one, 'followUp')).toBe('Fay');
    expect(of([person('Gus', 'interviewer', there)], one, 'followUp')).toBeUndefined();
    expect(of([person('Hal', 'recruiter', { company: 'Other' })], one, 'followUp')).toBeUndefined();
    const nowhere = { ...person('Hal', 'recruiter'), companyKey: '' };
    expect(of([nowhere], { ...one, companyKey: '' }, 'followUp')).toBeUndefined();
    expect(of([nowhere], application({ source: 'agency' }), 'followUp')).toBeUndefined();
  });

  test('with an agency: its recruiter and nobody else', () => {
    const one = application({ agency: 'Bridge Recruiting' });
    const eve = person('Eve', 'interviewer', { applicationIds: [one.id], lastTouchAt: 9 });
    const own = person('Ann', 'recruiter', { applicationIds: [one.id] });
    const theirs = person('Ivy', 'recruiter', { company: 'Bridge Recruiting GmbH', lastTouchAt: 5 });
    expect(of([eve, own, theirs], one, 'followUp')).toBe('Ann');
    expect(of([eve, theirs], one, 'thankYou', ['Eve'])).toBe('Ivy');
    expect(of([eve], one, 'followUp')).toBeUndefined();
    expect(of([eve, own], one, 'internal')).toBe('Eve');
    const unnamed = application({ source: 'agency' });
    const met = person('Joe', 'interviewer', { applicationIds: [unnamed.id] });
    expect(of([met], unnamed, 'followUp')).toBeUndefined();
  });

  test('decide how the letter speaks', () => {
    const one = application({ agency: 'Bridge', country: 'CH' }, { type: 'stage', stage: 'final', at: NOW });
    const recruiter = person('Ann', 'recruiter', { email: ' ann@example.com ' });
    expect(variantOf(one, 'followUp', recruiter, 'DE')).toEqual({
      ...{ agency: true, referrer: false, contact: false, finalist: true, country: 'CH', to: 'ann@example.com' },
    });
    const cem = person('Cem', 'referrer');
    expect(variantOf({ ...one, outcome: 'rejected' }, 'stayInTouch', cem)).toMatchObject({
      ...{ agency: false, referrer: true, contact: false },
    });
    expect(variantOf(one, 'stayInTouch', cem)).toMatchObject({ agency: false, referrer: false, contact: true });
    expect(variantOf(one, 'followUp', cem).agency).toBe(false);
    // There is nothing to thank an acquaintance for while nobody said no.
    const ben = person('Ben', 'contact');
    expect(variantOf(one, 'stayInTouch', ben).contact).toBe(true);
    expect(variantOf({ ...one, outcome: 'rejected' }, 'stayInTouch', ben).contact).toBe(false);
    expect(variantOf(one, 'stayInTouch', recruiter).agency).toBe(true);
    expect(variantOf(one, 'followUp', undefined).agency).toBe(true);
    expect(variantOf(application(), 'followUp', undefined, 'DE')).toEqual({
      ...{ agency: false, referrer: false, contact: false, finalist: false, country: 'DE', to: undefined },
    });
  });
});

test('which reminder leads to which letter', () => {
  expect(Object.fromEntries(TIMER_IDS.map((id) => [id, letterFor({ id })]).filter(([, letter]) => letter))).toEqual({
    applyFollowUp: 'followUp',
    screenFollowUp: 'dateFollowUp',
    interviewFollowUp: 'dateFollowUp',
    finalFollowUp: 'dateFollowUp',
    promiseFollowUp: 'dateFollowUp',
    secondFollowUp: 'lastAsk',
    thankYou: 'thankYou',
    agencyDebrief: 'agency',
    agencyCheckIn: 'dateFollowUp',
    closingNote: 'stayInTouch',
    feedbackRequest: 'feedbackRequest',
  });
});

test.each([
  ['Koch (m/w/d)', 'Koch'],
  ['Koch m/w/d', 'Koch'],
  ['Pflegefachkraft (w/m/d) in Teilzeit', 'Pflegefachkraft in Teilzeit'],
  ['Chef de cuisine - H/F', 'Chef de cuisine'],
  ['Chef de cuisine F/H/X', 'Chef de cuisine'],
  ['Engineer [all genders]', 'Engineer'],
  ['Cook - job post', 'Cook'],
  ['UX/UI Designer', 'UX/UI Designer'],
  ['Team A/B testing lead', 'Team A/B testing lead'],
  ['Camarero/a', 'Camarero/a'],
  ['(m/w/d)', '(m/w/d)'],
])('%s is the role %s', (title, role) => expect(plainRole(title)).toBe(role));

test.each([
  ['Hafenhof GmbH & Co. KG', 'Hafenhof'],
  ['Acme, Inc.', 'Acme'],
  ['Acme Pty Ltd', 'Acme'],
  ['Auberge S.A.', 'Auberge'],
  ['Posada S.L.U.', 'Posada'],
  ['Prima S.p.A.', 'Prima'],
  ['Smith & Co', 'Smith & Co'],
  ['Visage', 'Visage'],
  ['AG', 'AG'],
  [', Inc.', ', Inc.'],
  ['Limited Brands', 'Limited Brands'],
])('%s is called %s', (company, name) => expect(plainCompany(company)).toBe(name));

test.each([
  // The country of the application, then the address, then the settings.
  [{ country: 'DE' }, {}, 'de'],
  [{ country: 'AT', url: 'https://jobs.example.fr/1' }, {}, 'de'],
  [{ country: 'PL' }, { country: 'DE', locale: 'de' }, 'en'],
  [{ url: 'https://www.example.de/jobs' }, {}, 'de'],
  [{ url: 'https://fr.example.com/emplois' }, { country: 'US' }, 'fr'],
  [{ url: 'https://example.com.mx/empleo' }, {}, 'es'],
  [{ url: 'https://example.co.uk/jobs' }, { country: 'DE' }, 'en'],
  [{ url: 'https://example.co/jobs' }, { country: 'DE' }, 'de'],
  [{ url: 'https://jobs.example.com/1' }, { country: 'AR' }, 'es'],
  [{ url: 'https://my.example.com/1' }, { country: 'DE' }, 'de'],
  [{ url: 'https://uk.example.com/1' }, { country: 'DE' }, 'en'],
  [{ url: 'no address' }, { country: 'FR' }, 'fr'],
  // Where several are spoken, the person's own counts.
  [{ country: 'CH' }, {}, 'de'],
  [{ country: 'CH' }, { locale: 'fr-CH' }, 'fr'],
  [{ country: 'CH' }, { locale: 'es' }, 'de'],
  [{ country: 'CA' }, { locale: 'fr' }, 'fr'],
  [{ country: 'DE' }, { locale: 'en-GB' }, 'de'],
  [{}, { locale: 'es-MX' }, 'es'],
  [{}, { locale: 'ja' }, 'en'],
  [{}, {}, 'en'],
] as const)('letters about %o with %o are in %s', (found, settings, language) => {
  const one = application({ url: 'https://example.com/1', ...found });
  expect(languageFor(one, { country: '', locale: '', ...settings })).toBe(language);
});
