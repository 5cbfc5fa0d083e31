import { latestOf } from '../../../../utils/journal/putOne.ts';
import { oneApplication, peopleOf, recordsOf, savedPosting } from '../../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import type { Application, Dated, Interview } from '../../../../utils/journal/types.ts';

/** What a sheet is about and what is known for it. */
export interface SheetSource {
  application: Application;
  /** Absent where the talk was never noted as an interview. */
  interview?: Dated<Interview>;
  sheet?: RecordOf<'sheet'>;
  /** All of this application. */
  sheets: RecordOf<'sheet'>[];
  questions: RecordOf<'question'>[];
  stories: RecordOf<'story'>[];
  goals: RecordOf<'goal'>[];
  prep?: RecordOf<'prep'>;
  people: RecordOf<'person'>[];
  /** The words of the posting, where they were kept. */
  posting: string;
  applications: ReadonlyMap<string, Application>;
}

/** Reads it; null when there is no such application. Give it to `live`. `interviewId` is the event of the round that is meant. */
export async function sheetSource(
  applicationId: string,
  interviewId: string | undefined,
): Promise<Omit<SheetSource, 'applications'> | null> {
  const application = await oneApplication(applicationId);
  if (!application) return null;
  const [allSheets, questions, stories, goals, preps, people, posting] = await Promise.all([
    recordsOf('sheet'),
    recordsOf('question'),
    recordsOf('story'),
    recordsOf('goal'),
    recordsOf('prep'),
    peopleOf(application),
    savedPosting(applicationId),
  ]);
  const interview = interviewFor(application, interviewId, Date.now());
  const sheets = allSheets.filter((one) => one.applicationId === applicationId);
  const sheet = latestOf(sheets.filter((one) => one.interviewId === interview?.eventId));
  const prep = latestOf(preps.filter((one) => one.applicationId === applicationId));
  return {
    ...{ application, sheets, questions, stories, goals, people, posting: posting?.description ?? '' },
    ...(interview && { interview }),
    ...(sheet && { sheet }),
    ...(prep && { prep }),
  };
}

/** The round that is meant; else the last that has begun, else the first. */
export function interviewFor(
  { interviews = [] }: Pick<Application, 'interviews'>,
  interviewId: string | undefined,
  now: number,
): Dated<Interview> | undefined {
  return (
    interviews.find(({ eventId }) => eventId === interviewId) ??
    interviews.findLast(({ at }) => at <= now) ??
    interviews[0]
  );
}
