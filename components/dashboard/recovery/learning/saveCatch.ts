import { endOf } from '../../../../utils/followups/aroundInterview.ts';
import { journal, type Written } from '../../../../utils/journal/journal.ts';
import { nameKey } from '../../../../utils/journal/names.ts';
import { PERSON_ROLES } from '../../../../utils/journal/records.ts';
import { USES } from '../../../../utils/journal/recoveryRecords.ts';
import { together } from '../../../../utils/journal/together.ts';
import { goalState, withUse } from '../../../../utils/recovery/goalState.ts';
import { type CatchValues, goalBefore, OWN, PLACES, partsOf, wordsOf } from './catchValues.ts';
import type { SheetSource } from './sheetSource.ts';

type Change = () => Promise<Written>;

/**
 * Keeps what was caught, each thing where it belongs: the sheet, the banks of questions and stories, people, the promised
 * day, the prep card, the goal. One step for the undo. `now` in milliseconds since the epoch.
 */
export function saveCatch(source: SheetSource, values: CatchValues, now: number): Promise<Written> {
  const { application, interview, sheet, prep } = source;
  const changes: Change[] = [];
  const questions = putQuestions(source, values, now, changes);
  const storyIds = putStories(source, values, changes);
  const personIds = putPeople(source, values, now, changes);
  const care = values.care.trim();
  changes.unshift(() =>
    journal.put(
      'sheet',
      {
        applicationId: application.id,
        ...(interview && { interviewId: interview.eventId }),
        caughtAt: sheet?.caughtAt ?? now,
        proudLine: values.proud.trim() || null,
        questionIds: questions.ids.length > 0 ? questions.ids : null,
        redoId: questions.redoId ?? null,
        storyIds: storyIds.length > 0 ? storyIds : null,
        careMost: care || null,
        personIds: personIds.length > 0 ? personIds : null,
        noDateSaid: values.noDate ? true : null,
        gut: stepOf(values.gut),
        want: stepOf(values.want),
      },
      sheet?.id,
    ),
  );
  // What was typed on the card stays there; what was heard now is added.
  if (care && care !== sheet?.careMost && !prep?.careMost?.includes(care)) {
    const all = [prep?.careMost, care].filter(Boolean).join('\n');
    changes.push(() => journal.put('prep', { applicationId: application.id, careMost: all }, prep?.id));
  }
  const promisedOn = values.noDate ? '' : values.day;
  const fields = {
    ...(promisedOn && promisedOn !== application.promisedOn?.slice(0, 10) && { promisedOn }),
    ...(values.also && values.want && { excitement: Number(values.want) }),
  };
  if (Object.keys(fields).length > 0) changes.push(() => journal.edit(application.id, fields));
  putUse(source, values, now, changes);
  if (interview && sheet?.caughtAt === undefined)
    changes.push(() => journal.answerTimer(application.id, { timer: 'sheet', answer: 'done', from: endOf(interview) }));
  return together(changes);
}

const stepOf = (text: string): number | null => (text ? Number(text) : null);

function putQuestions(
  { application, interview, sheet, questions }: SheetSource,
  values: CatchValues,
  now: number,
  changes: Change[],
) {
  const before = sheet?.questionIds ?? [];
  const seen = {
    applicationId: application.id,
    ...(interview && { interviewId: interview.eventId }),
    at: interview?.at ?? now,
  };
  const isHere = (one: { applicationId: string; interviewId?: string }) =>
    one.applicationId === seen.applicationId && one.interviewId === seen.interviewId;
  /** The question of a place; one that is in the bank already is the same one. */
  const put = (text: string, tags: string[] | undefined, oldId: string | undefined, isRedo: boolean): string => {
    const known =
      questions.find(({ id }) => id === oldId) ?? questions.find((one) => nameKey(one.text) === nameKey(text));
    const id = known?.id ?? crypto.randomUUID();
    const seenIn = [...(known?.seenIn ?? []).filter((one) => !isHere(one)), seen];
    const answer = values.answer.trim();
    changes.push(() =>
      journal.put(
        'question',
        {
          text,
          seenIn,
          ...(tags && (tags.length > 0 || known?.tags) && { tags }),
          ...(isRedo && { toPractise: true, ...((answer || known?.answer) && { answer: answer || null }) }),
        },
        id,
      ),
    );
    return id;
  };

  const ids: string[] = [];
  let redoId: string | undefined;
  PLACES.forEach((place, index) => {
    const text = values[`question${place}`].trim();
    if (!text) return;
    const isRedo = values.redo === place;
    const id = put(text, wordsOf(values[`tags${place}`]), before[index], isRedo);
    ids.push(id);
    if (isRedo) redoId = id;
  });
  const own = values.redo === OWN ? values.redoText.trim() : '';
  if (own)
    redoId = put(own, undefined, sheet?.redoId && !before.includes(sheet.redoId) ? sheet.redoId : undefined, true);
  // What was taken off the sheet was not asked here after all.
  for (const id of new Set([...before, ...(sheet?.redoId ? [sheet.redoId] : [])])) {
    const gone = ids.includes(id) || id === redoId ? undefined : questions.find((one) => one.id === id);
    if (!gone) continue;
    const elsewhere = (gone.seenIn ?? []).filter((one) => !isHere(one));
    const isUsed = elsewhere.length > 0 || gone.answer;
    changes.push(() =>
      isUsed ? journal.put('question', { seenIn: elsewhere }, id) : journal.removeRecord('question', id),
    );
  }
  return { ids, redoId };
}

function putStories({ interview, sheet, stories }: SheetSource, values: CatchValues, changes: Change[]): string[] {
  const before = sheet?.storyIds ?? [];
  return PLACES.flatMap((place, index) => {
    const title = values[`story${place}`].trim();
    if (!title) return [];
    const known =
      stories.find((one) => nameKey(one.title) === nameKey(title)) ?? stories.find(({ id }) => id === before[index]);
    const id = known?.id ?? crypto.randomUUID();
    const had = partsOf(values[`had${place}`]);
    const usedIn = interview && [...new Set([...(known?.usedIn ?? []), interview.eventId])];
    changes.push(() =>
      journal.put('story', { title, ...(usedIn && { usedIn }), had: had.length > 0 ? had : null }, id),
    );
    return [id];
  });
}

/** Who was there: those known from before, and new ones, who are noted with the interview as well. */
function putPeople(
  { application, interview }: SheetSource,
  values: CatchValues,
  now: number,
  changes: Change[],
): string[] {
  const ids = values.known.split(' ').filter(Boolean);
  for (const place of PLACES) {
    const name = values[`name${place}`].trim();
    if (!name) continue;
    const id = crypto.randomUUID();
    const notes = values[`detail${place}`].trim();
    changes.push(() =>
      journal.put(
        'person',
        {
          name,
          role: PERSON_ROLES.find((role) => role === values[`role${place}`]) ?? 'interviewer',
          ...(application.company && { company: application.company }),
          applicationIds: [application.id],
          lastTouchAt: interview?.at ?? now,
          ...(notes && { notes }),
        },
        id,
      ),
    );
    ids.push(id);
  }
  const noted = interview?.personIds ?? [];
  if (interview && (ids.length !== noted.length || ids.some((id) => !noted.includes(id)))) {
    const { eventId, at: _, ...rest } = interview;
    changes.push(() => journal.amend(eventId, { interview: { ...rest, personIds: ids } }));
  }
  return ids;
}

/** Whether the goal was of use: after two good uses it rests. */
function putUse(source: SheetSource, values: CatchValues, now: number, changes: Change[]): void {
  const used = USES.find((one) => one === values.used);
  const goal = goalBefore(source);
  if (!used || !goal || !source.interview) return;
  const uses = withUse(goal.uses, source.interview.eventId, used, now);
  const rests = goalState({ ...goal, uses }, now) === 'resting';
  changes.push(() => journal.put('goal', { uses, ...(rests && { state: 'resting' }) }, goal.id));
}
