import { useState } from 'preact/hooks';
import { type DraftValues, forgetDraft, readDraft, writeDraft } from './drafts.ts';

export interface Draft<Values extends DraftValues> {
  values: Values;
  /** Changes some of them, and keeps them where a closed tab can't take them. */
  set(change: Partial<Values>): void;
  /** When what is here was typed, if it was put back from an earlier time. */
  putBackFrom: number | undefined;
  /** Starts afresh: after saving, or because the person does not want it any more. */
  forget(): void;
}

/**
 * The values of a form that survive a closed tab. What was typed before and never saved is put back.
 *
 * @param name says which form of what: "person:ID". Another name needs another component: give it a `key`
 * @param start the values of an untouched form
 */
export function useDraft<Values extends DraftValues>(name: string, start: Values): Draft<Values> {
  const [state, setState] = useState(() => {
    const kept = readDraft(name);
    const values = { ...start };
    for (const key of Object.keys(start) as (keyof Values)[])
      if (kept && key in kept.values) values[key] = kept.values[key as string] as Values[keyof Values];
    return { values, putBackFrom: kept && !same(values, start) ? kept.at : undefined };
  });
  return {
    ...state,
    set(change) {
      setState((before) => {
        const values = { ...before.values, ...change };
        if (same(values, start)) forgetDraft(name);
        else writeDraft(name, values);
        return { ...before, values };
      });
    },
    forget() {
      forgetDraft(name);
      setState({ values: start, putBackFrom: undefined });
    },
  };
}

const same = (a: DraftValues, b: DraftValues): boolean => Object.keys(a).every((key) => a[key] === b[key]);
