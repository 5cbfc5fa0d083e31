import type { Application, Dated, Interview } from '../journal/types.ts';
import { interviewResult } from './interviewResult.ts';

const HOUR = 3_600_000;
/** Nothing is asked for so long after a result. A look back is offered from then on until the tenth day. */
export const REST_HOURS = 48;
const OFFERED_DAYS = 10;

export interface LearnPass {
  /**
   * `waiting`: no result yet; `rest`: too fresh, or a hard day; `offered`: now is a good time; `open`: it can be done,
   * and nobody asks for it any more.
   */
  when: 'waiting' | 'rest' | 'offered' | 'open';
  /** After a yes only two questions are asked. */
  form: 'no' | 'yes';
  /** For `rest`: why. */
  because?: 'fresh' | 'hardDay';
}

/** Whether the second pass fits at `now`, and in which form. A link leads to it all the same, for those who want it at once. */
export function learnPass(
  application: Pick<Application, 'outcome' | 'outcomeAt' | 'stage' | 'stageAt' | 'interviews'>,
  interview: Dated<Interview> | undefined,
  { now, hardDay }: { now: number; hardDay: boolean },
): LearnPass {
  const { result, at = now } = interviewResult(application, interview);
  const form: LearnPass['form'] = result === 'yes' ? 'yes' : 'no';
  if (result === 'open') return { when: 'waiting', form };
  if (hardDay) return { when: 'rest', form, because: 'hardDay' };
  if (now < at + REST_HOURS * HOUR) return { when: 'rest', form, because: 'fresh' };
  return { when: now < at + OFFERED_DAYS * 24 * HOUR ? 'offered' : 'open', form };
}
