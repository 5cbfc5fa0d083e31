import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Application } from '../../../utils/journal/types.ts';
import { askExcerpt, deep, deepExcerpts, deepState, lookDeep } from '../../../utils/search/deepSearch.ts';
import { type Excerpt, excerptInRow } from '../../../utils/search/excerpt.ts';
import { foldSome, haystackOf } from '../../../utils/search/haystacks.ts';
import { parseQuery } from '../../../utils/search/parseQuery.ts';
import { book } from '../book.ts';
import { choice } from './choice.ts';

/** Milliseconds of folding between two looks at what else the page has to do, and at most at a key press. */
const SLICE = 8;
const AT_A_KEY = 16;

export interface Search {
  /** Whether a row holds all the words; undefined when none are looked for. */
  holds: ((row: Application) => boolean) | undefined;
  excerptOf(row: Application): Excerpt | undefined;
  state: 'idle' | 'looking' | 'failed';
}

/** The search over rows, which answers at once, and over all else, which follows. */
export function useSearch(): Search {
  const rows = book.rows.value;
  const complete = book.complete.value;
  const key = parseQuery(choice.value.query).join('\n');
  const terms = useMemo(() => (key ? key.split('\n') : []), [key]);
  const [ready, setReady] = useState(0);

  // Folded beforehand while there is nothing else to do: the first key press finds it done.
  useEffect(() => {
    if (!rows || !complete) return;
    let handle = 0;
    const step = () => {
      if (foldSome(rows, SLICE)) setReady((count) => count + 1);
      else handle = requestIdleCallback(step, { timeout: 100 });
    };
    handle = requestIdleCallback(step, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }, [rows, complete]);
  useEffect(() => lookDeep(terms), [terms]);

  const found = deep.value;
  const masks = found.terms === terms || found.terms.join('\n') === key ? found.masks : undefined;
  const holds = useMemo(() => {
    if (terms.length === 0) return undefined;
    if (rows) foldSome(rows, AT_A_KEY);
    return (row: Application) => {
      const text = haystackOf(row);
      const mask = masks?.get(row.id) ?? 0;
      if (text === undefined && mask === 0) return false;
      for (let bit = 0; bit < terms.length; bit++)
        if (!text?.includes(terms[bit] ?? '') && !(mask & (1 << bit))) return false;
      return true;
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

  return { holds, excerptOf, state: deepState.value };
}
