import type { AnyRecord, RecordOf } from '../journal/records.ts';
import { type Application, STAGES } from '../journal/types.ts';

/** What somebody did for their search in some time. */
export interface Done {
  sent: Application[];
  /** One entry an interview. */
  interviews: Application[];
  /** Letters and calls that the person noted. */
  wrote: number;
  activities: RecordOf<'activity'>[];
  /** Sheets filled in, before or after the result. */
  learned: number;
  stories: number;
  /** People noted or in touch with. */
  people: number;
  writings: number;
  /** Steps of plans, slots and barriers that were done. */
  steps: number;
}

/** What came back in that time. A silence that the person closed is theirs, and no answer. */
export interface CameBack {
  /** Got further, but no offer yet. */
  further: Application[];
  offers: Application[];
  noes: Application[];
  feedback: Application[];
}

export interface Span {
  /** Milliseconds since the epoch; `to` is not part of it. */
  from: number;
  to: number;
}

/**
 * What was done first, then what came back.
 *
 * @param wrote moments at which the person wrote or called
 */
export function doneAndBack(
  applications: readonly Application[],
  records: readonly AnyRecord[],
  wrote: readonly number[],
  { from, to }: Span,
): { done: Done; back: CameBack } {
  const within = (at: number | undefined) => at !== undefined && at >= from && at < to;
  const count = (test: (record: AnyRecord) => boolean) => records.filter(test).length;
  const reached = ({ stage, stageAt }: Application) => within(stageAt) && STAGES.indexOf(stage);
  return {
    done: {
      sent: applications.filter(({ appliedAt }) => within(appliedAt)),
      interviews: applications.flatMap((one) => (one.interviews ?? []).filter(({ at }) => within(at)).map(() => one)),
      wrote: wrote.filter(within).length,
      activities: records.filter((one) => one.kind === 'activity').filter(({ at }) => within(at)),
      learned: count((one) => one.kind === 'sheet' && (within(one.caughtAt) || within(one.learnedAt))),
      stories: count((one) => one.kind === 'story' && within(one.createdAt)),
      people: count((one) => one.kind === 'person' && (within(one.createdAt) || within(one.lastTouchAt))),
      writings: count((one) => one.kind === 'writing' && within(one.writtenAt)),
      steps: count(
        (one) => (one.kind === 'plan' || one.kind === 'slot' || one.kind === 'barrier') && within(one.doneAt),
      ),
    },
    back: {
      further: applications.filter((one) => one.stage !== 'offer' && Number(reached(one)) > STAGES.indexOf('applied')),
      offers: applications.filter((one) => one.stage === 'offer' && within(one.stageAt)),
      noes: applications.filter(({ outcome, outcomeAt }) => outcome === 'rejected' && within(outcomeAt)),
      feedback: applications.filter(({ feedback = [] }) => feedback.some(({ at }) => within(at))),
    },
  };
}
