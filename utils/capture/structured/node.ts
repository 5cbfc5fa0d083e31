import { plainLine } from './plainText.ts';

/** An object of structured data, from JSON-LD or from attributes. Nothing in it is to be trusted. */
export type Node = Record<string, unknown>;

/** A value as a list; null and undefined are none. */
export const list = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value.flat(3) : value == null ? [] : [value]).slice(0, 60);

/** A value as an object, the first one of several; empty for anything else. */
export function object(value: unknown): Node {
  const found = list(value).find((one) => typeof one === 'object');
  return (found ?? {}) as Node;
}

/** First of the values that says something, as one line of plain text; an object speaks by its `name` or `value`. */
export function line(...values: unknown[]): string {
  return firstLine(values, 4);
}

/** How templates say nothing, or say it before they are filled in. */
const NOTHING = /^(null|undefined|none|n\/?a|[-–.,_]+)$|\{\{|\$\{|<%|\[%/i;

function firstLine(values: unknown[], depth: number): string {
  for (const value of values)
    for (const one of list(value)) {
      const text =
        typeof one === 'string' || typeof one === 'number'
          ? plainLine(String(one))
          : one && typeof one === 'object' && depth
            ? firstLine([(one as Node).name, (one as Node)['@value'], (one as Node).value], depth - 1)
            : '';
      if (text && !NOTHING.test(text)) return text;
    }
  return '';
}
