import type { PersonRole, RecordOf } from '../../../../utils/journal/records.ts';
import type { StoryPart } from '../../../../utils/journal/recoveryRecords.ts';
import { returnOf } from '../../../../utils/recovery/returnOf.ts';
import type { SheetSource } from './sheetSource.ts';

/** Of questions, examples and people so many are asked for. */
export const PLACES = ['1', '2', '3'] as const;
export type Place = (typeof PLACES)[number];
type Each<Name extends string> = Record<`${Name}${Place}`, string>;

/** What the first pass is filled with. All texts, as a draft keeps them. */
export type CatchValues = Record<
  | 'step'
  | 'proud'
  | 'redo'
  | 'redoText'
  | 'answer'
  | 'care'
  | 'known'
  | 'day'
  | 'noDate'
  | 'gut'
  | 'want'
  | 'also'
  | 'used',
  string
> &
  Each<'question'> &
  Each<'tags'> &
  Each<'story'> &
  Each<'had'> &
  Each<'name'> &
  Each<'role'> &
  Each<'detail'>;

/** In `redo`: a question that is none of the three. */
export const OWN = 'own';

/** The untouched form: empty, or what the sheet has already. */
export function catchStart(source: SheetSource): CatchValues {
  const { application, interview, sheet, questions, stories } = source;
  const asked = (sheet?.questionIds ?? []).map((id) => questions.find((one) => one.id === id));
  const told = (sheet?.storyIds ?? []).map((id) => stories.find((one) => one.id === id));
  const redo = questions.find(({ id }) => id === sheet?.redoId);
  const place = redo ? asked.indexOf(redo) + 1 : 0;
  const goal = goalBefore(source);
  const each = <Name extends string>(name: Name, value: (index: number) => string | undefined) =>
    Object.fromEntries(PLACES.map((one, index) => [`${name}${one}`, value(index) ?? ''])) as Each<Name>;
  return {
    step: '',
    proud: sheet?.proudLine ?? '',
    ...each('question', (index) => asked[index]?.text),
    ...each('tags', (index) => asked[index]?.tags?.join(', ')),
    redo: redo ? (place > 0 ? String(place) : OWN) : '',
    redoText: redo && place === 0 ? redo.text : '',
    answer: redo?.answer ?? '',
    ...each('story', (index) => told[index]?.title),
    ...each('had', (index) => told[index]?.had?.join(' ')),
    care: sheet?.careMost ?? '',
    known: (sheet?.personIds ?? interview?.personIds ?? []).join(' '),
    ...each('name', () => ''),
    ...each('role', () => 'interviewer' satisfies PersonRole),
    ...each('detail', () => ''),
    day: application.promisedOn?.slice(0, 10) ?? '',
    noDate: sheet?.noDateSaid ? '1' : '',
    gut: sheet?.gut === undefined ? '' : String(sheet.gut),
    want: sheet?.want === undefined ? '' : String(sheet.want),
    also: '',
    used: goal?.uses?.find(({ interviewId }) => interviewId === interview?.eventId)?.used ?? '',
  };
}

/** The goal that was brought back before this interview, if there was one. */
export function goalBefore(source: SheetSource): RecordOf<'goal'> | undefined {
  const { interview, goals } = source;
  if (!interview) return undefined;
  // The one that was said to be used here stays the one that is asked about, also when it rests by now.
  const noted = goals.find(({ uses }) => uses?.some(({ interviewId }) => interviewId === interview.eventId));
  return noted ?? returnOf({ ...source, interview, stories: [], questions: [] }, interview.at).goal;
}

export const wordsOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim().slice(0, 60))
    .filter(Boolean);

export const partsOf = (text: string): StoryPart[] => text.split(' ').filter(Boolean) as StoryPart[];

/** The lines that are shown: those with something in them, and one more. */
export const placesShown = (values: CatchValues, name: 'question' | 'story' | 'name'): Place[] =>
  PLACES.filter(
    (place, index) => values[`${name}${place}`] || !PLACES.slice(0, index).some((one) => !values[`${name}${one}`]),
  );
