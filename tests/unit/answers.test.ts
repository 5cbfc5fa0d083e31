import { describe, expect, test } from 'vitest';
import { classify } from '../../utils/answers/classify.ts';
import { findApplication } from '../../utils/answers/findApplication.ts';
import { noteAnswer } from '../../utils/answers/noteAnswer.ts';
import { ownWords } from '../../utils/answers/ownWords.ts';
import { readAnswer } from '../../utils/answers/readAnswer.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { nameKey, titleKey } from '../../utils/journal/names.ts';
import type { Application } from '../../utils/journal/types.ts';
import { openTestDatabase } from './openTestDatabase.ts';

let ids = 0;
function application(title: string, company: string, more: Partial<Application> = {}): Application {
  return {
    id: `a${++ids}`,
    title,
    company,
    location: '',
    url: '',
    site: '',
    keys: [],
    stage: 'applied',
    outcome: 'open',
    appliedAt: ids,
    stageAt: ids,
    createdAt: ids,
    updatedAt: ids,
    companyKey: nameKey(company),
    titleKey: titleKey(title),
    ...more,
  };
}

describe('a message is read for what it says', () => {
  test.each([
    [
      'a no that speaks of the interview',
      'Thank you for coming to the interview on Monday and for the call before. We have decided to go forward with another candidate.',
    ],
    [
      'a no with a kind end',
      'While we were impressed, we have opted not to move forward with your application. We invite you to apply for other roles and would love to stay in touch.',
    ],
    [
      'a no that offers feedback',
      'Unfortunately you have not been successful on this occasion. If you would like feedback, please book a call with me.',
    ],
    ['a no in which the role is gone', 'We wanted to let you know that the position has been filled internally.'],
    [
      'a no above the footer of an alert',
      'We regret to inform you that we are unable to offer you the position.\n\nManage your job alerts · Unsubscribe from our newsletter',
    ],
    [
      'a no that names an offer',
      'We will not be able to offer you a position, as an offer has been made to another candidate.',
    ],
    [
      'a no with a broken line',
      'Dear Sam, after careful consideration we have decided that we will not be\nmoving forward with your application at this time.',
    ],
  ])('%s is a no', (_, text) => expect(classify(text)).toMatchObject({ kind: 'rejection' }));

  test.each([
    [
      'that not everyone can be answered',
      "Thank you for your application. Unfortunately we can't answer each one personally. We have received it and will review it.",
      'acknowledgment',
    ],
    [
      'what happens if they say no',
      'We have received your application. If you have not been selected, we will let you know by e-mail.',
      'acknowledgment',
    ],
    [
      'when silence means no',
      'Your application has been received. Should you not hear from us within four weeks, you have not been successful.',
      'acknowledgment',
    ],
    [
      'that they get back',
      'Thanks for applying! We have received your application and will get back to you.',
      'acknowledgment',
    ],
    [
      'what they need first',
      "We can't move forward with your application until you have sent the missing certificate.",
      'unsure',
    ],
    [
      'how to get interviews',
      'Newsletter: ten interview tips. Book a time with a coach and get the offer letter you deserve!',
      'unsure',
    ],
    ['that a code is needed', 'Security code for your application to Acme: 204 911', 'unsure'],
    [
      'that the person withdrew',
      'We confirm that you have withdrawn. We are sorry that we will not be moving forward with your application.',
      'unsure',
    ],
    [
      'a no and an invitation',
      'Unfortunately we will not be moving forward with your application for Cook. However, we would like to invite you to an interview for Head Cook.',
      'unsure',
    ],
    ['that they regret a delay', 'We regret the delay. We hope to tell you more next week.', 'unsure'],
    ['nothing', '', 'unsure'],
    ['nothing in words', '?!…\n\n- -\n', 'unsure'],
  ])('a message about %s is no rejection', (_, text, kind) => expect(classify(text).kind).toBe(kind));

  test('the sentence that decided is given as it was written', () => {
    const text = 'Hi Sam,\n\nThanks for your time! We’d like to invite you to an interview on 3. May at 10.\n\nBest';
    expect(classify(text)).toEqual({
      kind: 'invitation',
      sentence: 'We’d like to invite you to an interview on 3. May at 10.',
    });
  });

  test.each([
    ['not '.repeat(50_000), 'unsure'],
    ['a'.repeat(200_000), 'unsure'],
    [`${'we are able to '.repeat(50_000)}not`, 'unsure'],
    ['\n'.repeat(100_000), 'unsure'],
    ['we regret to inform you that '.repeat(8000), 'rejection'],
  ])('however long a text is, it is read', (text, kind) => {
    expect(classify(ownWords(text).text).kind).toBe(kind);
  });
});

describe('only the last message counts', () => {
  const NO = 'We will not be moving forward with your application.';
  test.each([
    [
      'English',
      `Sure, Tuesday at 10 works for you?\n\nOn Mon, 3 Mar 2026 at 10:02, Sam Bell <sam@example.com> wrote:\n> ${NO}`,
    ],
    [
      'English, over two lines',
      `Would Tuesday at 10 suit you?\n\nOn Monday, 3 March 2026, Sam Bell\n<sam@example.com> wrote:\n${NO}`,
    ],
    ['German', `Passt Ihnen Dienstag um 10 Uhr?\n\nAm 03.03.2026 um 10:02 schrieb Sam Bell:\n${NO}`],
    [
      'French',
      `Seriez-vous disponible mardi ?\n\nLe lun. 3 mars 2026 à 10:02, Sam Bell <sam@example.com> a écrit :\n${NO}`,
    ],
    [
      'Outlook',
      `Would Tuesday at 10 suit you?\n\n________________________________\nFrom: Sam Bell\nSent: Monday\nTo: Priya\nSubject: Re: Cook\n\n${NO}`,
    ],
    ['Swedish', `Passar det på tisdag klockan 10?\n\nDen mån 3 mars 2026 kl 10:02 skrev Sam Bell:\n${NO}`],
  ])('%s threads are cut', (_, text) => expect(classify(ownWords(text).text).kind).toBe('invitation'));

  test('a message that was passed on is the one that is meant', () => {
    const text = `---------- Forwarded message ---------\nFrom: Acme Careers <jobs@acme.example>\nDate: Mon, 3 Mar 2026\nSubject: Your application\nTo: me\n\n${NO}`;
    const { text: own, head } = ownWords(text);
    expect(own).toBe(NO);
    expect(head).toContain('jobs@acme.example');
  });

  test('a line that only looks like a head is text', () => {
    expect(ownWords('To: all of you, thanks.\nWe received your application.').text).toContain('To: all of you');
  });
});

describe('the application that a message belongs to', () => {
  const find = (text: string, rows: Application[]) => findApplication(ownWords(text), rows);
  const engineer = application('Data Engineer', 'Nordlicht Energy GmbH');
  const analyst = application('Data Analyst', 'Nordlicht Energy GmbH');
  const other = application('Data Engineer', 'Meta');

  test('is found by employer and title', () => {
    const found = find('Thank you for applying as Data Engineer (m/w/d) at Nordlicht Energy.', [
      analyst,
      other,
      engineer,
    ]);
    expect(found.applicationId).toBe(engineer.id);
    expect(found.candidates[0]?.clues).toEqual(['employer', 'title']);
  });

  test('is not found by a title alone', () => {
    const found = find('About the position of Data Engineer.', [other, engineer]);
    expect(found.applicationId).toBeUndefined();
    expect(found.candidates).toHaveLength(2);
  });

  test('is not certain when two at the same employer fit', () => {
    const found = find('Nordlicht Energy thanks you.', [analyst, engineer]);
    expect(found.applicationId).toBeUndefined();
    expect(found.candidates.map(({ applicationId }) => applicationId).sort()).toEqual([engineer.id, analyst.id].sort());
  });

  test('is the open one of two', () => {
    const closed = { ...analyst, outcome: 'rejected' as const };
    expect(find('Greetings from Nordlicht Energy', [closed, engineer]).applicationId).toBe(engineer.id);
  });

  test('is never found by the beginning of a name', () => {
    expect(find('Welcome to the Metaverse team. Metadata engineers wanted.', [other]).candidates).toEqual([]);
  });

  test('is not found where the name is but a word', () => {
    const next = application('Buyer', 'Next');
    expect(find('the next step is up to you. Next, we will call.', [next]).candidates).toEqual([]);
    expect(find('Thank you for your interest in Next plc.', [next]).applicationId).toBe(next.id);
    expect(find('Kind regards\nPriya\nNext\n', [next]).applicationId).toBe(next.id);
  });

  test('is found by the sender, and by the name before the @ of a tracking system', () => {
    const rows = [engineer, application('Cook', 'Harbour Foods')];
    for (const from of ['Jobs <jobs@harbourfoods.co.uk>', 'harbourfoods@myworkday.com'])
      expect(find(`From: ${from}\nTo: me\n\nHello`, rows).applicationId).toBe(rows[1]?.id);
    expect(find('From: no-reply@greenhouse-mail.io\nTo: me\n\nHello', rows).candidates).toEqual([]);
  });

  test('is found by the number of its posting', () => {
    const row = application('Cook', 'Unnamed', { keys: ['linkedin:4012345678'] });
    expect(find('https://www.linkedin.com/comm/jobs/view/4012345678/?trk=eml', [other, row]).applicationId).toBe(
      row.id,
    );
  });
});

test('what is read says how far an invitation leads', () => {
  const rows = [application('Cook', 'Reef Parks')];
  const say = (text: string) => readAnswer(`Reef Parks\n\n${text}`, rows);
  expect(say('We would like to invite you to a phone interview.')).toMatchObject({
    kind: 'invitation',
    step: 'screen',
  });
  expect(say('We would like to invite you to the final round.')).toMatchObject({ step: 'final' });
  expect(say('Wir laden Sie zu einem Gespräch ein.')).toMatchObject({ step: 'interview', applicationId: rows[0]?.id });
});

describe('noting an answer', () => {
  const at = Date.UTC(2026, 2, 3);
  async function start(stage: 'saved' | 'applied' = 'applied') {
    const db = openTestDatabase();
    const journal = createJournal(db, () => at + 1000);
    const { applicationId } = await journal.addByHand(
      { typed: { title: 'Cook', company: 'Reef Parks' } },
      stage,
      at - 1000,
    );
    const row = () => db.applications.get(applicationId) as Promise<Application>;
    const note = async (answer: Parameters<typeof noteAnswer>[1]) => noteAnswer(await row(), answer, journal, db);
    return { journal, row, note };
  }

  test.each([
    ['rejection', undefined, { outcome: 'rejected', stage: 'applied', lastInAt: at, heardAt: at }],
    ['invitation', 'final', { outcome: 'open', stage: 'final' }],
    ['offer', undefined, { outcome: 'open', stage: 'offer' }],
    ['message', undefined, { outcome: 'open', stage: 'applied', heardAt: at }],
  ] as const)('%s changes what it says, and is taken back as one', async (kind, step, expected) => {
    const { journal, row, note } = await start();
    const before = await row();
    const { eventIds } = await note({ kind, step, text: 'They wrote.', at });
    expect(await row()).toMatchObject(expected);
    await journal.undo(...eventIds);
    expect({ ...(await row()), updatedAt: 0 }).toEqual({ ...before, updatedAt: 0 });
  });

  test('a receipt is no answer, but says that it was sent', async () => {
    const { row, note } = await start('saved');
    await note({ kind: 'acknowledgment', text: 'We got it.', at });
    expect(await row()).toMatchObject({ stage: 'applied', lastInAt: at });
    expect(await row()).not.toHaveProperty('heardAt');
  });

  test('an invitation opens again what was closed', async () => {
    const { journal, row, note } = await start();
    await journal.setOutcome((await row()).id, 'rejected');
    await note({ kind: 'invitation', step: 'interview', text: 'After all', at });
    expect(await row()).toMatchObject({ outcome: 'open', stage: 'interview' });
  });
});
