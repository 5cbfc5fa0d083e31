import type { Tip } from './tip.ts';
import { afterInterview } from './tips/afterInterview.ts';
import { beforeInterview } from './tips/beforeInterview.ts';
import { between } from './tips/between.ts';
import { dream } from './tips/dream.ts';
import { employment } from './tips/employment.ts';
import { feedback } from './tips/feedback.ts';
import { firstDays } from './tips/firstDays.ts';
import { hardDays } from './tips/hardDays.ts';
import { internal } from './tips/internal.ts';
import { noAfterInterview } from './tips/noAfterInterview.ts';
import { noOnPaper } from './tips/noOnPaper.ts';
import { noReply } from './tips/noReply.ts';
import { patterns } from './tips/patterns.ts';
import { promisedDay } from './tips/promisedDay.ts';
import { waiting } from './tips/waiting.ts';
import { weekly } from './tips/weekly.ts';

/** All tips by their id. Their words are in the locale, under the same id. */
export const TIPS = {
  ...waiting,
  ...promisedDay,
  ...noReply,
  ...afterInterview,
  ...beforeInterview,
  ...firstDays,
  ...noOnPaper,
  ...noAfterInterview,
  ...dream,
  ...feedback,
  ...patterns,
  ...employment,
  ...internal,
  ...between,
  ...hardDays,
  ...weekly,
};
export type TipId = keyof typeof TIPS;
export const TIP_IDS = Object.keys(TIPS) as TipId[];

export const isTipId = (id: string): id is TipId => Object.hasOwn(TIPS, id);

/** A tip as every tip is: what is optional may be there. */
export const tipOf = (id: TipId): Tip => TIPS[id];
