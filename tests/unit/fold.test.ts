import { describe, expect, test } from 'vitest';
import { undoneIds } from '../../utils/journal/effective.ts';
import { fold } from '../../utils/journal/fold.ts';
import { nameKey, titleKey } from '../../utils/journal/names.ts';
import type { JournalEvent } from '../../utils/journal/types.ts';

let at = 0;
const event = (more: Partial<JournalEvent>): JournalEvent => {
  at += 1000;
  return { id: `e${at}`, applicationId: 'a', at, recordedAt: at, by: 'page', type: 'seen', ...more };
};
const fields = { title: 'Cook', company: 'Cafe Meridian' };

describe('fold', () => {
  test('nothing that reached a stage is no application', () => {
    expect(fold([])).toBeUndefined();
    expect(fold([event({ type: 'seen', fields })])).toBeUndefined();
  });

  test('keeps the furthest stage when lower ones come later', () => {
    const history = [
      event({ type: 'applied' }),
      event({ type: 'stage', stage: 'interview' }),
      event({ type: 'saved' }),
    ];
    expect(fold(history)).toMatchObject({ stage: 'interview', stageAt: history[1]!.at, appliedAt: history[0]!.at });
  });

  test('a page never overwrites what the person typed, nor what the listing said first', () => {
    const history = [
      event({ type: 'saved', fields }),
      event({ by: 'person', type: 'edited', fields: { title: 'Head cook' } }),
      event({ type: 'applied', fields: { title: 'Thank you for applying', company: 'Other', location: 'Kiel' } }),
    ];
    expect(fold(history)).toMatchObject({ title: 'Head cook', company: 'Cafe Meridian', location: 'Kiel' });
  });

  test('a person can empty a field', () => {
    const history = [
      event({ type: 'saved', fields: { ...fields, location: 'Kiel' } }),
      event({ by: 'person', type: 'edited', fields: { location: '' } }),
    ];
    expect(fold(history)?.location).toBe('');
  });

  test('the typed date of application wins, but only once applied', () => {
    const typed = event({ by: 'person', type: 'edited', fields: { appliedAt: 5 } });
    expect(fold([event({ type: 'saved' }), typed])).not.toHaveProperty('appliedAt');
    expect(fold([event({ type: 'applied' }), typed])?.appliedAt).toBe(5);
  });

  test('a stage beyond applied counts as applied', () => {
    expect(fold([event({ type: 'stage', stage: 'screen', at: 7 })])?.appliedAt).toBe(7);
  });

  test('what was undone does not count, and an undo can be undone', () => {
    const applied = event({ type: 'applied', fields });
    const undo = event({ by: 'person', type: 'undone', undoes: applied.id });
    const redo = event({ by: 'person', type: 'undone', undoes: undo.id });
    expect(fold([applied, undo])).toBeUndefined();
    expect(fold([applied, undo, redo])).toMatchObject({ stage: 'applied', title: 'Cook' });
    expect([...undoneIds([applied, undo, redo])]).toEqual([undo.id]);
  });

  test('a tombstone ends it, and takes nothing with it when undone', () => {
    const saved = event({ type: 'saved', fields });
    const deleted = event({ by: 'person', type: 'deleted' });
    const undo = event({ by: 'person', type: 'undone', undoes: deleted.id });
    expect(fold([saved, deleted])).toBeUndefined();
    expect(fold([saved, deleted, undo])?.title).toBe('Cook');
  });

  test('does not depend on the order in which the events are read', () => {
    const history = [
      event({ type: 'saved', fields }),
      event({ type: 'applied' }),
      event({ type: 'outcome', outcome: 'noReply' }),
    ];
    expect(fold(history.toReversed())).toEqual(fold(history));
  });
});

describe('names', () => {
  test.each([
    ['Müller & Söhne GmbH', 'Muller and Sohne'],
    ['ACME, Inc.', 'Acme'],
    ['ООО Ромашка', 'Ромашка'],
    ['Nordlicht Energy Ltd.', 'nordlicht energy'],
  ])('%s is the same employer as %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  test.each([
    ['Meta', 'Metaverse'],
    ['Meridian', 'Meridian Cafe'],
    ['C++ Systems', 'C Systems'],
  ])('%s is not %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));

  test('a name that is only a legal form stays a name', () => expect(nameKey('SE')).toBe('se'));

  test.each([
    ['Data Engineer (m/w/d)', 'Data engineer'],
    ['Cook - job post', 'cook'],
  ])('%s is the same role as %s', (a, b) => expect(titleKey(a)).toBe(titleKey(b)));
});
