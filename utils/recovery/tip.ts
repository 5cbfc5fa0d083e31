import type { ActionId } from './actions.ts';
import type { Condition } from './condition.ts';
import type { NumberFact } from './facts/facts.ts';
import type { Placeholder, Quantity } from './quantities.ts';
import type { SituationId } from './situations.ts';
import type { Grade, StoryId, Studied, StudyId } from './sources.ts';

export const TONES = ['comfort', 'perspective', 'practical', 'plan', 'connect', 'learn', 'support'] as const;
export type Tone = (typeof TONES)[number];

/** Kinds of search that some tips have other words for: see `ProfileData.search`. */
export const WORDINGS = ['promotion', 'change'] as const;
export type Wording = (typeof WORDINGS)[number];

/** One thing to say at the right moment. Its words are in the locale: title, body, labels of its actions, a note. */
export interface Tip {
  /** Where somebody stands to whom it speaks. */
  situations: readonly SituationId[];
  /** It fits when all of `when` hold, at least one of `any` where there are some, and none of `hideWhen`. */
  when?: readonly Condition[];
  any?: readonly Condition[];
  hideWhen?: readonly Condition[];
  /** What it offers to do, and what else. */
  act?: ActionId;
  other?: ActionId;
  /** For which kinds of search its body says something else. */
  wordings?: readonly Wording[];
  /** What stands in its words in braces; what those count that don't say it themselves; which decides on one or many. */
  says?: readonly Placeholder[];
  counts?: Readonly<Partial<Record<'days' | 'n' | 'hours', NumberFact | Quantity>>>;
  plural?: 'n' | 'hours' | 'weeks' | 'pipeline';
  /** Where it comes from: posts by people in the same place, and studies; how strong those are, and with whom. */
  stories: readonly StoryId[];
  studies: readonly StudyId[];
  grade: Grade;
  studied: Studied;
  tone: Tone;
  priority: number;
  /** May come soon after a no; or even then when it is about another application and cannot wait. */
  cooldownOk?: true;
  timeCritical?: true;
  /** Days in which it does not come again, and on how many days it comes at most. */
  cooldownDays: number;
  maxShows: number;
}
