import { signal } from '@preact/signals';
import type { DeepFound } from './deepIndex.ts';
import type { Excerpt } from './excerpt.ts';

/** A search, or with `ids` a question for excerpts. */
export interface ToWorker {
  id: number;
  terms: string[];
  ids?: string[];
}
interface FromWorker {
  id?: number;
  found?: DeepFound;
  excerpts?: Record<string, Excerpt>;
  error?: string;
  changed?: true;
}

/** What was found in postings, notes and people for these terms. */
export interface Deep {
  terms: readonly string[];
  /** Bit n of a mask stands for term n. */
  masks: ReadonlyMap<string, number>;
}

const NOTHING: Deep = { terms: [], masks: new Map() };
/** So long after a key press the search begins, in milliseconds. */
const PAUSE = 60;

export const deep = signal<Deep>(NOTHING);
export const deepState = signal<'idle' | 'looking' | 'failed'>('idle');
/** Excerpts by application id, for the terms of `deep`. */
export const deepExcerpts = signal<ReadonlyMap<string, Excerpt>>(new Map());

let worker: Worker | undefined;
let count = 0;
let searchId = 0;
let wanted: readonly string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let asked = new Set<string>();
let toAsk: string[] = [];

/** Looks for terms beyond the rows; the answer comes in `deep`. Terms of a letter or two are in nearly everything. */
export function lookDeep(terms: readonly string[]): void {
  clearTimeout(timer);
  const worthIt = terms.some((term) => term.length > 2 || /[^\p{ASCII}]/u.test(term));
  wanted = worthIt ? terms : [];
  searchId = 0;
  if (wanted.length === 0) {
    if (deep.value !== NOTHING) deep.value = NOTHING;
    deepState.value = 'idle';
    return;
  }
  deepState.value = 'looking';
  timer = setTimeout(send, PAUSE);
}

function send(): void {
  searchId = ++count;
  post({ id: searchId, terms: [...wanted] });
}

function post(message: ToWorker): void {
  worker ??= start();
  worker.postMessage(message);
}

function start(): Worker {
  const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' });
  const fail = (error: unknown) => {
    console.error(error);
    made.terminate();
    if (worker === made) worker = undefined;
    deepState.value = 'failed';
  };
  made.onerror = fail;
  made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.error) fail(data.error);
    else if (data.changed && wanted.length > 0) {
      clearTimeout(timer);
      timer = setTimeout(send, PAUSE);
    } else if (data.found && data.id === searchId) {
      const { ids, masks } = data.found;
      asked = new Set();
      deepExcerpts.value = new Map();
      deep.value = { terms: wanted, masks: new Map(ids.map((id, at) => [id, masks[at] ?? 0])) };
      deepState.value = 'idle';
    } else if (data.excerpts) {
      deepExcerpts.value = new Map([...deepExcerpts.value, ...Object.entries(data.excerpts)]);
    }
  };
  return made;
}

/** Wants the excerpt of an application that `deep` names; it comes in `deepExcerpts`. */
export function askExcerpt(id: string): void {
  if (asked.has(id)) return;
  asked.add(id);
  toAsk.push(id);
  if (toAsk.length === 1)
    setTimeout(() => {
      post({ id: ++count, terms: [...deep.value.terms], ids: toAsk });
      toAsk = [];
    });
}
