import { signal } from '@preact/signals';
import * as v from 'valibot';
import { LOG_RANGES } from '../../../utils/transfer/logRange.ts';
import { LOG_COLUMNS, USUAL_COLUMNS } from './logColumns.ts';

const ChoiceSchema = v.object({
  range: v.fallback(v.picklist(LOG_RANGES), 'thisMonth'),
  /** YYYY-MM-DD, for a range of one's own. */
  first: v.fallback(v.string(), ''),
  last: v.fallback(v.string(), ''),
  columns: v.fallback(v.array(v.picklist(LOG_COLUMNS)), [...USUAL_COLUMNS]),
  /** What stands at the head of the sheet: the person's name, and their number at the office. */
  name: v.fallback(v.string(), ''),
  number: v.fallback(v.string(), ''),
});
export type LogChoice = v.InferOutput<typeof ChoiceSchema>;

const KEY = 'log';

function read(): LogChoice {
  try {
    return v.parse(ChoiceSchema, JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return v.parse(ChoiceSchema, {});
  }
}

/** What the log shows. Kept on this device alone: it is in no backup, for it has the person's name and number. */
export const logChoice = signal<LogChoice>(read());

export function chooseForLog(change: Partial<LogChoice>): void {
  logChoice.value = { ...logChoice.value, ...change };
  localStorage.setItem(KEY, JSON.stringify(logChoice.value));
}
