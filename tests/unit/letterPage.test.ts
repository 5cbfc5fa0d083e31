import { describe, expect, test } from 'vitest';
import { compose, OWN_SLOTS, startOf, type Values } from '../../components/dashboard/letters/compose.ts';
import { fittingLetters } from '../../components/dashboard/letters/fittingLetters.ts';
import { peopleFor } from '../../components/dashboard/letters/peopleFor.ts';
import { toneFor } from '../../components/dashboard/letters/toneFor.ts';
import { toTemplate } from '../../components/dashboard/letters/toTemplate.ts';
import { formatIn } from '../../components/ui/format.ts';
import { contextOf } from '../../utils/followups/contextOf.ts';
import { fold } from '../../utils/journal/fold.ts';
import { nameKey } from '../../utils/journal/names.ts';
import type { PersonData, RecordOf } from '../../utils/journal/records.ts';
import type { Application, ApplicationFields, JournalEvent } from '../../utils/journal/types.ts';
import { fillTemplate, parseTemplate } from '../../utils/letters/parseTemplate.ts';

formatIn('en');

const NOW = Date.parse('2026-11-23T12:00:00Z');
const DAY = 86_400_000;
const CONTEXT = contextOf(
  { days: {}, off: [], on: [], holidays: [], publicHolidays: false },
  { country: 'US', region: '', workingDays: [1, 2, 3, 4, 5, 6, 7] },
  {},
);
const SETTINGS = { country: 'US', locale: 'en-US', myName: 'Jo Park' };

function application(fields: Partial<ApplicationFields> = {}, ...later: Partial<JournalEvent>[]): Application {
  const applied: Partial<JournalEvent> = {
    type: 'applied',
    at: NOW - 12 * DAY,
    fields: { title: 'Cook', company: 'Acme Ltd', ...fields },
  };
  const history = [applied, ...later].map(
    (event, index): JournalEvent => ({
      ...{ id: `e${index}`, applicationId: 'one', at: NOW, recordedAt: index, by: 'person', type: 'note' },
      ...event,
    }),
  );
  return fold(history)!;
}
const person = (name: string, role: PersonData['role'], more: Partial<PersonData> = {}): RecordOf<'person'> => ({
  ...{ id: name, kind: 'person', createdAt: 0, updatedAt: 0, name, role },
  ...(more.company && { companyKey: nameKey(more.company) }),
  ...more,
});

describe('the letters that fit', () => {
  const fitting = (one: Application) => fittingLetters(one, CONTEXT, NOW);
  const talk = (days: number): Partial<JournalEvent> => ({
    type: 'interview',
    at: NOW + days * DAY,
    interview: { kind: 'video' },
  });

  test('what is due comes first', () => {
    expect(fitting(application())[0]).toBe('followUp');
    expect(fitting(application({}, { type: 'stage', stage: 'interview', at: NOW - 2 * DAY }, talk(-1)))[0]).toBe(
      'thankYou',
    );
    const no: Partial<JournalEvent> = { type: 'outcome', outcome: 'rejected', at: NOW - 2 * DAY };
    expect(
      fitting(application({}, { type: 'stage', stage: 'screen', at: NOW - 5 * DAY }, no))
        .slice(0, 2)
        .sort(),
    ).toEqual(['feedbackRequest', 'stayInTouch']);
  });

  test('then what the step leads to, each once', () => {
    for (const one of [application(), application({ agency: 'Bridge' }, talk(-1), talk(2))]) {
      const all = fitting(one);
      expect(new Set(all).size).toBe(all.length);
    }
    expect(fitting(application({ agency: 'Bridge' }, talk(-1), talk(2)))).toEqual(
      expect.arrayContaining(['agency', 'adjustment', 'withdrawal']),
    );
    expect(fitting(application({}, { type: 'outcome', outcome: 'accepted' }))[0]).toBe('withdrawal');
    expect(fitting({ ...application(), stage: 'saved', appliedAt: undefined } as never)).toEqual(['introduction']);
  });
});

describe('who can be written to', () => {
  const ann = person('Ann', 'recruiter', { company: 'Bridge' });
  const ben = person('Ben', 'interviewer', { applicationIds: ['one'] });
  const cem = person('Cem', 'contact', { company: 'Acme Ltd' });
  const dee = person('Dee', 'contact');
  const names = (one: Application, kind: Parameters<typeof peopleFor>[2]) =>
    peopleFor(one, [dee, cem, ben, ann], kind).map(({ name }) => name);

  test('those of the application, then those of its employer', () => {
    expect(names(application(), 'followUp')).toEqual(['Ben', 'Cem']);
  });
  test('the agency first, where one is in between', () => {
    expect(names(application({ agency: 'Bridge' }), 'followUp')).toEqual(['Ann', 'Ben', 'Cem']);
  });
  test('everybody, for what goes to acquaintances', () => {
    expect(names(application(), 'introduction')).toEqual(['Ben', 'Cem', 'Ann', 'Dee']);
  });
});

describe('one letter', () => {
  const one = application();
  const sam = person('Sam Lee', 'recruiter', { applicationIds: ['one'], email: 'sam@example.com' });
  const known = {
    application: one,
    people: [sam],
    templates: [],
    settings: SETTINGS,
    kind: 'followUp',
    now: NOW,
  } as const;
  const start = startOf(one, SETTINGS);
  const written = (change: Partial<Values> = {}) => compose(known, { ...start, ...change });

  test('comes from the record, and asks for what only the person knows', () => {
    const letter = written();
    expect(letter).toMatchObject({ language: 'en', tone: 'warm', person: sam, ownSlots: ['oneReason'], left: [] });
    expect(letter.body).toMatch(/^Hello Sam Lee,[\s\S]*Jo Park$/);
    expect(letter.findings).toEqual([]);
  });

  test('what is filled goes in, and its field stays', () => {
    const letter = written({ oneReason: 'I cook well' });
    expect(letter.body).toContain('I cook well.');
    expect(letter.ownSlots).toEqual(['oneReason']);
    expect(OWN_SLOTS).toContain('oneReason');
  });

  test('nobody by name is possible, and said', () => {
    expect(written({ to: '' })).toMatchObject({ person: undefined, left: ['contactName'] });
  });

  test('nothing is written over what the person wrote', () => {
    const own = { edited: '1', subject: 'Mine', body: 'My own {topic}' };
    const letter = written({ ...own, oneReason: 'I cook well', language: 'de' });
    expect(letter).toMatchObject({ subject: 'Mine', body: 'My own {topic}' });
    expect(letter.findings.map(({ rule }) => rule)).toContain('unfilledSlot');
  });

  test('one’s own template takes the place of ours', () => {
    const template: RecordOf<'template'> = {
      ...{ id: 't', kind: 'template', createdAt: 0, updatedAt: 0, name: 'Mine', letter: 'followUp', language: 'en' },
      ...{ subject: '{role}', body: 'Dear {contactName}, I offer {oneReason}. Pay is {pay}.' },
    };
    const letter = compose({ ...known, templates: [template] }, { ...start, template: 't' });
    expect(letter).toMatchObject({ subject: 'Cook', body: '', unknown: ['{pay}'], ownSlots: ['oneReason'] });
    const filled = compose({ ...known, templates: [template] }, { ...start, template: 't', oneReason: 'soup' });
    expect(filled.body).toBe('Dear Sam Lee, I offer soup.');
    expect(compose(known, { ...start, template: 'gone' }).template).toBeUndefined();
  });

  test('thanks for the talk that is meant, and suggests whoever was not thanked yet', () => {
    const ann = person('Ann', 'interviewer', { applicationIds: ['one'] });
    const bob = person('Bob', 'interviewer', { applicationIds: ['one'] });
    const met = (id: string, days: number, ...personIds: string[]): Partial<JournalEvent> => ({
      ...{ id, type: 'interview', at: NOW + days * DAY, interview: { kind: 'panel', personIds } },
    });
    const thanked: Partial<JournalEvent> = {
      type: 'message',
      at: NOW - DAY,
      message: { direction: 'out', letter: 'thankYou', personId: ann.id },
    };
    const letter = (talk: string | undefined, ...steps: Partial<JournalEvent>[]) =>
      compose({ ...known, application: application({}, ...steps), people: [ann, bob], kind: 'thankYou', talk }, start);
    const two = [met('i1', -3, ann.id), met('i2', -2, ann.id, bob.id)];
    expect(letter('i1', ...two).person?.name).toBe('Ann');
    expect(letter('i1', ...two).slots.interviewDate).toBe('November 20');
    expect(letter(undefined, ...two).slots.interviewDate).toBe('November 21');
    expect(letter('i2', ...two, thanked).person?.name).toBe('Bob');
    // All were thanked: whoever wants to write again may.
    expect(letter('i1', ...two, thanked).person?.name).toBe('Ann');
  });

  test('begins warm or restrained by country', () => {
    expect(['US', '', 'GB', 'DE', 'JP'].map(toneFor)).toEqual([
      'warm',
      'warm',
      'restrained',
      'restrained',
      'restrained',
    ]);
  });
});

describe('a letter as a template', () => {
  const slots = { role: 'Cook', company: 'Acme (UK)', contactName: 'Kim Berger', myName: 'Kim' };

  test('has slots where values were, whole words alone, the longer first', () => {
    expect(toTemplate('Dear Kim Berger, Cook at Acme (UK). Cooking. Kim', slots)).toBe(
      'Dear {contactName}, {role} at {company}. Cooking. {myName}',
    );
  });
  test('comes out again as it went in', () => {
    const text = 'Dear Kim Berger,\n\nI would like to be a Cook at Acme (UK).\n\nKim';
    expect(fillTemplate(parseTemplate(toTemplate(text, slots)), slots).text).toBe(text);
  });
  test('without values it stays as it is', () => expect(toTemplate('Dear {x}', {})).toBe('Dear {x}'));
});
