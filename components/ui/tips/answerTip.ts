import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { TipAnswer } from '../../../utils/journal/recoveryRecords.ts';
import type { Search } from '../../../utils/recovery/known.ts';
import type { TipChoice } from '../../../utils/recovery/tipChoice.ts';
import { answerChange, shownChange } from '../../../utils/recovery/tipMemory.ts';
import { act } from '../act.ts';
import { readOnly } from '../readOnly.ts';

/** What a tip's card goes by: what became of tips so far, and at least the application that this one is about. */
export type TipSource = Pick<Search, 'applications' | 'records' | 'followUps'>;

const recordFor = ({ records }: TipSource, tip: string): RecordOf<'tip'> | undefined =>
  records.find((one): one is RecordOf<'tip'> => one.kind === 'tip' && one.tip === tip);

/** Remembers that a tip was shown. Nothing that a person did: it is not announced, and nothing to take back. */
export function noteShown(search: TipSource, choice: TipChoice, asked: boolean): void {
  const record = recordFor(search, choice.tip);
  const change = shownChange(record, choice, asked, Date.now());
  if (change && !readOnly.value) void journal.put('tip', change, record?.id).catch(console.error);
}

/** Keeps what the person said to a tip. */
export function answerTip(search: TipSource, { tip }: TipChoice, answer: TipAnswer): Promise<unknown> {
  const record = recordFor(search, tip);
  return act(
    () => journal.put('tip', answerChange(tip, answer, Date.now()), record?.id),
    i18n.t(`recovery.tip.said.${answer}`),
  );
}
