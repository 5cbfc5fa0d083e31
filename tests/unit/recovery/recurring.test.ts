import { describe, expect, test } from 'vitest';
import { recurring } from '../../../utils/recovery/recurring.ts';
import { requirementsIn } from '../../../utils/recovery/requirementsIn.ts';

const asked = (text: string) => [...requirementsIn(text).values()].sort();

describe('what a posting asks for', () => {
  test.each([
    ['You have experience with forklifts, SAP and cold stores.', ['SAP', 'cold stores', 'forklifts']],
    ['• Strong knowledge of HACCP is required\n• Proficiency in Microsoft Excel', ['HACCP', 'Microsoft Excel']],
    ['A valid first aid certificate. Familiarity with C++ or Rust would be a plus', ['C++', 'Rust', 'first aid']],
    ['Gute Deutschkenntnisse und Erfahrung mit der Wundversorgung sowie SAP', ['Deutsch', 'SAP', 'Wundversorgung']],
    ['Maîtrise de l’anglais et du logiciel Excel exigée', ['Excel', 'anglais']],
    ['Experiencia en soldadura y manejo de Excel', ['Excel', 'soldadura']],
  ])('%s', (text, things) => expect(asked(text)).toEqual(things));

  test('and what it merely says is none', () => {
    expect(asked('We are a friendly team. Excel at what you do! You work with people in Berlin.')).toEqual([]);
    expect(asked('Three years of experience in a similar role')).toEqual([]);
    expect(
      asked('Experience in leading, growing and inspiring teams across the whole of our northern region'),
    ).not.toContain('inspiring teams across the whole of our northern region');
  });
});

test('what recurs is asked for by different employers, in their words, the most frequent first', () => {
  const applications = new Map(
    ['reef', 'reef', 'park', 'bay', 'sea'].map((companyKey, index) => [`a${index}`, { companyKey }]),
  );
  const postings = [
    ...[
      'knowledge of boats',
      'knowledge of boats and knots',
      'experience with Boats, first aid',
      'skills in first aid',
    ],
    'experience with boats',
  ].map((description, index) => ({ applicationId: `a${index}`, description }));
  expect(recurring(postings, applications)).toEqual([
    { words: 'boats', employers: 3, applicationIds: ['a0', 'a1', 'a2', 'a4'] },
    { words: 'first aid', employers: 2, applicationIds: ['a2', 'a3'] },
  ]);
  expect(recurring(postings.slice(0, 2), applications)).toEqual([]);
});
