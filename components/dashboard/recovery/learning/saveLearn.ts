import { dateOfDay, dayOf } from '../../../../utils/followups/days.ts';
import { db } from '../../../../utils/journal/db.ts';
import { journal, type Written } from '../../../../utils/journal/journal.ts';
import { STOPPED_AT } from '../../../../utils/journal/recoveryRecords.ts';
import { together } from '../../../../utils/journal/together.ts';
import { goalOf, type LearnValues, linesOf } from './learnValues.ts';
import type { SheetSource } from './sheetSource.ts';
import { takeGoal } from './takeGoal.ts';

/** Keeps the second pass: the sheet, what they said, and the goal; one step for the undo. `now` in milliseconds since the epoch. */
export async function saveLearn(
  { application, interview, sheet, goals }: SheetSource,
  values: LearnValues,
  now: number,
): Promise<Written> {
  const text = goalOf(values);
  const before = goals.find(({ id }) => id === sheet?.goalId);
  const goalId = crypto.randomUUID();
  const goal = text
    ? before
      ? [() => journal.put('goal', { text }, before.id)]
      : takeGoal({ text, from: 'sheet', applicationId: application.id }, goalId, goals, values.room, now)
    : [];
  const lines = (some: string) => {
    const all = linesOf(some);
    return all.length > 0 ? all : null;
  };
  const [was, wasNot, theme] = [values.was.trim(), values.wasNot.trim(), values.theme.trim()];
  const written = await together([
    () =>
      journal.put(
        'sheet',
        {
          applicationId: application.id,
          ...(interview && { interviewId: interview.eventId }),
          learnedAt: sheet?.learnedAt ?? now,
          worked: values.worked.trim() || null,
          nextTime: values.nextTime.trim() || null,
          inHands: lines(values.inHands),
          notInHands: lines(values.notInHands),
          stoppedAt: STOPPED_AT.find((one) => one === values.stoppedAt) ?? null,
          theme: theme || null,
          ...(goal.length > 0 && !before && { goalId }),
        },
        sheet?.id,
      ),
    ...goal,
    ...(was || wasNot
      ? [
          () =>
            journal.log(application.id, {
              type: 'feedback',
              feedback: { ...(was && { was }), ...(wasNot && { wasNot }), ...(theme && { theme }) },
            }),
        ]
      : []),
    ...(sheet?.learnedAt === undefined && application.outcome === 'rejected'
      ? [
          () =>
            journal.answerTimer(application.id, {
              timer: 'lesson',
              answer: 'done',
              from: application.outcomeAt ?? application.updatedAt,
            }),
        ]
      : []),
  ]);
  // How a day felt is no part of the history.
  if (values.mood) await db.checkIns.put({ day: dateOfDay(dayOf(now)), mood: Number(values.mood), at: now });
  return written;
}
