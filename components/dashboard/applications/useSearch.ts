import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Application } from '../../../utils/journal/types.ts';
import { askExcerpt, deep, deepExcerpts, deepState, lookDeep } from '../../../utils/search/deepSearch.ts';
import { type Excerpt, excerptInRow } from '../../../utils/search/excerpt.ts';
import { foldSome, haystackOf } from '../../../utils/search/haystacks.ts';
import { parseQuery } from '../../../utils/search/parseQuery.ts';
import { book } from '../../ui/book.ts';
import { choice } from './choice.ts';

/** Milliseconds of folding between two looks at what else the page has to do, and at most at a key press. */
const SLICE = 8;
const AT_A_KEY = 12;

export interface Search {
  /** Makes a test of whether a row holds all the words, by its index; undefined when none are looked for. */
  holding: ((rows: readonly Application[]) => (row: Application, index: number) => boolean) | undefined;
  excerptOf(row: Application): Excerpt | undefined;
  /** Gets ready for a search through rows in this order, once there is nothing else to do. Returns how to stop. */
  prepare(rows: readonly Application[]): (() => void) | undefined;
  state: 'idle' | 'looking' | 'failed';
}

/** The search over rows, which answers at once, and over all else, which follows. */
export function useSearch(): Search {
  const rows = book.rows.value;
  const complete = book.complete.value;
  const key = parseQuery(choice.value.query).join('\n');
  const terms = useMemo(() => (key ? key.split('\n') : []), [key]);
  const [ready, setReady] = useState<readonly Application[]>();

  // Folded beforehand while there is nothing else to do: the first key press finds it done.
  useEffect(() => {
    if (!rows || !complete) return;
    let handle = 0;
    const step = () => {
      if (foldSome(rows, SLICE)) setReady(rows);
      else handle = requestIdleCallback(step, { timeout: 50 });
    };
    handle = requestIdleCallback(step, { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }, [rows, complete]);
  useEffect(() => lookDeep(terms), [terms]);

  const found = deep.value;
  const masks = found.terms.length > 0 && found.terms.join('\n') === key ? found.masks : undefined;
  const holding = useMemo(() => {
    if (terms.length === 0) return undefined;
    if (rows && ready !== rows) foldSome(rows, AT_A_KEY);
    return (sorted: readonly Application[]) => {
      const texts = textsOf(sorted, ready === rows);
      return (row: Application, index: number) => {
        const text = texts[index];
        const mask = masks?.get(row.id) ?? 0;
        if (text === undefined && mask === 0) return false;
        for (let bit = 0; bit < terms.length; bit++)
          if (!text?.includes(terms[bit] as string) && !(mask & (1 << bit))) return false;
        return true;
      };
    };
  }, [terms, masks, rows, ready]);

  const excerpts = deepExcerpts.value;
  const excerptOf = useMemo(() => {
    const known = new Map<Application, Excerpt | undefined>();
    return (row: Application) => {
      if (terms.length === 0) return undefined;
      if (!known.has(row)) known.set(row, excerptInRow(row, terms));
      const own = known.get(row);
      if (own || !masks?.has(row.id)) return own;
      // What the row's own words show needs no other proof.
      const text = haystackOf(row);
      if (terms.every((term) => text?.includes(term))) return undefined;
      askExcerpt(row.id);
      return excerpts.get(row.id);
    };
  }, [terms, masks, excerpts]);

  const prepare = useCallback(
    (sorted: readonly Application[]) => {
      if (ready !== rows || terms.length > 0) return;
      const handle = requestIdleCallback(() => textsOf(sorted, true), { timeout: 1000 });
      return () => cancelIdleCallback(handle);
    },
    [ready, rows, terms],
  );
  return { holding, excerptOf, prepare, state: deepState.value };
}

/** The folded texts of rows in their order: finding them one by one takes longer than searching them. */
let known: { rows: readonly Application[]; texts: (string | undefined)[] } | undefined;

function textsOf(rows: readonly Application[], complete: boolean): (string | undefined)[] {
  if (known?.rows === rows) return known.texts;
  const texts = rows.map(haystackOf);
  if (complete) known = { rows, texts };
  return texts;
}
