import { signal } from '@preact/signals';
import * as v from 'valibot';
import { OUTCOMES, SOURCES, STAGES } from '../../../utils/journal/types.ts';
import { COLUMN_IDS } from './columnIds.ts';

const list = <T extends v.GenericSchema>(item: T) => v.fallback(v.pipe(v.array(item), v.maxLength(500)), []);
const text = v.fallback(v.pipe(v.string(), v.maxLength(1000)), '');

/** What the list shows. Kept in saved views too, so every part falls back to "any" by itself. */
export const ChoiceSchema = v.object({
  query: text,
  stages: list(v.picklist(STAGES)),
  /** `closed` stands for every way to end. */
  outcomes: list(v.picklist([...OUTCOMES, 'closed'])),
  sources: list(v.picklist(SOURCES)),
  sites: list(v.string()),
  tags: list(v.string()),
  remote: v.fallback(v.picklist(['', 'yes', 'no']), ''),
  /** YYYY-MM-DD, both days included. */
  appliedFrom: text,
  appliedTo: text,
  /** What falls due within a week, or did. */
  soon: list(v.picklist(['promised', 'closes', 'interview'])),
  /** At least so many of five; 0 for any. */
  excitement: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)), 0),
  company: text,
  sort: v.fallback(v.object({ by: v.picklist(COLUMN_IDS), down: v.boolean() }), { by: 'latest', down: true }),
});
export type Choice = v.InferOutput<typeof ChoiceSchema>;
export type Filter = Exclude<keyof Choice, 'query' | 'sort'>;

export const EVERYTHING: Choice = v.parse(ChoiceSchema, {});

/** What table and board show; it outlasts a look at another page. */
export const choice = signal<Choice>(EVERYTHING);
/** The saved view that it was taken from. */
export const viewId = signal<string | undefined>();

export function choose(change: Partial<Choice>): void {
  choice.value = { ...choice.value, ...change };
}

/** The filters that are set. */
export function activeFilters(one: Choice): Filter[] {
  return (Object.keys(EVERYTHING) as (keyof Choice)[]).filter(
    (name): name is Filter =>
      name !== 'query' && name !== 'sort' && String(one[name]).trim() !== String(EVERYTHING[name]),
  );
}

/** True when something narrows the list down. */
export function isNarrowed(one: Choice): boolean {
  return one.query.trim() !== '' || activeFilters(one).length > 0;
}
