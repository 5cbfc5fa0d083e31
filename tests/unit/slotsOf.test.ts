import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Slots, slotsOf } from '../../components/dashboard/applications/slotsOf.ts';

const first = slotsOf(new Map(), ['a', 'b', 'c'], '');
const places = (slots: Slots) => Object.fromEntries(slots);

describe('the slots of rows in sight', () => {
  test('are given in order', () => {
    expect(places(first)).toEqual({ a: 0, b: 1, c: 2 });
  });

  test('are kept for as long as a row is in sight, wherever it moves', () => {
    expect(places(slotsOf(first, ['c', 'a', 'b'], ''))).toEqual({ a: 0, b: 1, c: 2 });
  });

  test('go from a row that left to one that came', () => {
    expect(places(slotsOf(first, ['b', 'c', 'd'], ''))).toEqual({ b: 1, c: 2, d: 0 });
  });

  test('grow with the rows in sight', () => {
    expect(places(slotsOf(first, ['b', 'c', 'd', 'e'], ''))).toEqual({ b: 1, c: 2, d: 0, e: 3 });
  });

  test('that have the keyboard go to nobody else', () => {
    expect(places(slotsOf(first, ['b', 'c', 'd'], 'a'))).toEqual({ b: 1, c: 2, d: 3 });
  });

  test('are never shared, and need no more elements than were ever in sight at once', () => {
    const view = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(view, { minLength: 1, maxLength: 20 }), (views) => {
        let slots: Slots = new Map();
        for (const keys of views) {
          slots = slotsOf(slots, keys, '');
          expect([...slots.keys()]).toEqual(keys);
          expect(new Set(slots.values()).size).toBe(keys.length);
        }
        expect(Math.max(...slots.values())).toBeLessThan(Math.max(...views.map((keys) => keys.length)));
      }),
    );
  });
});
