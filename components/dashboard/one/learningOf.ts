import { latestOf } from '../../../utils/journal/putOne.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';

/** What was learned from an application, and prepared for it. */
export interface Learning {
  sheets: RecordOf<'sheet'>[];
  prep?: RecordOf<'prep'>;
  questions: RecordOf<'question'>[];
  stories: RecordOf<'story'>[];
  goals: RecordOf<'goal'>[];
}

/** Reads it; questions and stories are those that its sheets name. */
export async function learningOf(applicationId: string): Promise<Learning> {
  const [sheets, preps, questions, stories, goals] = await Promise.all([
    recordsOf('sheet'),
    recordsOf('prep'),
    recordsOf('question'),
    recordsOf('story'),
    recordsOf('goal'),
  ]);
  const mine = <Row extends { applicationId?: string }>(rows: Row[]) =>
    rows.filter((one) => one.applicationId === applicationId);
  const own = mine(sheets);
  const named = new Set(
    own.flatMap(({ questionIds = [], storyIds = [], redoId }) => [...questionIds, ...storyIds, redoId]),
  );
  const prep = latestOf(mine(preps));
  return {
    sheets: own,
    ...(prep && { prep }),
    questions: questions.filter(({ id }) => named.has(id)),
    stories: stories.filter(({ id }) => named.has(id)),
    goals: mine(goals),
  };
}
