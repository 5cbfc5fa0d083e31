import { STORY_PARTS, type StoryData, type StoryPart } from '../journal/recoveryRecords.ts';

/** The parts that a story still lacks, neither written down nor told. */
export function missingParts(story: Pick<StoryData, StoryPart | 'had'>): StoryPart[] {
  return STORY_PARTS.filter((part) => !story[part]?.trim() && !story.had?.includes(part));
}

/** True for a story that stops before its end, as most do that are told in interviews (Bangerter, Corvalan & Cavin 2014). */
export function lacksResult(story: Pick<StoryData, StoryPart | 'had'>): boolean {
  return missingParts(story).includes('result');
}
