import type { RecordOf } from '../journal/records.ts';
import type { Application, Dated, Interview } from '../journal/types.ts';
import { fitting, type Occasion } from './fitting.ts';
import { openGoals } from './goalState.ts';

/** A question comes back before so many interviews at most. */
const MOST_RETURNS = 3;
const STORIES = 2;

export interface ReturnSource {
  application: Application;
  interview: Dated<Interview>;
  /** All of them, by id: they say which employer and which kind of interview something came from. */
  applications: ReadonlyMap<string, Application>;
  goals: readonly RecordOf<'goal'>[];
  stories: readonly RecordOf<'story'>[];
  questions: readonly RecordOf<'question'>[];
  /** The words of the posting, as far as they were kept. */
  posting?: string;
}

/** What comes back before an interview, each thing at most as it fits. */
export interface Return {
  goal?: RecordOf<'goal'>;
  stories: RecordOf<'story'>[];
  question?: RecordOf<'question'>;
}

/** What to take into an interview at `now`: one open goal, two stories that fit, and the question that is to be practised. */
export function returnOf(source: ReturnSource, now: number): Return {
  const { application, interview, applications, goals, stories, questions, posting = '' } = source;
  const occasion: Occasion = {
    companyKey: application.companyKey,
    kind: interview.kind,
    words: `${application.title} ${application.tags?.join(' ') ?? ''} ${posting}`,
  };
  const companies = (ids: readonly string[]) => ids.flatMap((id) => applications.get(id)?.companyKey || []);
  const rounds = new Map(
    [...applications.values()].flatMap((one) =>
      (one.interviews ?? []).map((round) => [round.eventId, { ...round, applicationId: one.id }] as const),
    ),
  );
  const places = (ids: readonly string[]) => ids.flatMap((id) => rounds.get(id)?.applicationId ?? []);
  const kinds = (ids: readonly (string | undefined)[]) => ids.flatMap((id) => rounds.get(id ?? '')?.kind ?? []);

  const [goal] = fitting(
    openGoals(goals, now).filter(({ openedAt }) => openedAt < interview.at),
    occasion,
    ({ applicationId, tags = [], openedAt }) => ({
      companyKeys: companies(applicationId ? [applicationId] : []),
      kinds: [],
      tags,
      at: openedAt,
    }),
  );
  const told = fitting(stories, occasion, ({ usedIn = [], tags = [], updatedAt }) => ({
    companyKeys: companies(places(usedIn)),
    kinds: kinds(usedIn),
    tags,
    at: updatedAt,
  }));
  const [question] = fitting(
    questions.filter(
      ({ toPractise, returnedIn = [] }) =>
        toPractise && (returnedIn.length < MOST_RETURNS || returnedIn.includes(interview.eventId)),
    ),
    occasion,
    ({ seenIn = [], tags = [], updatedAt }) => ({
      companyKeys: companies(seenIn.map((seen) => seen.applicationId)),
      kinds: kinds(seenIn.map((seen) => seen.interviewId)),
      tags,
      at: Math.max(0, ...seenIn.map(({ at }) => at)) || updatedAt,
    }),
  );
  return { ...(goal && { goal }), stories: told.slice(0, STORIES), ...(question && { question }) };
}
