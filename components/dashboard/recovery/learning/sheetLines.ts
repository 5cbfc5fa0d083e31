import { i18n } from '#i18n';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import type { SheetData } from '../../../../utils/journal/recoveryRecords.ts';
import { gutNames } from './scaleNames.ts';

interface Known {
  questions: readonly RecordOf<'question'>[];
  stories: readonly RecordOf<'story'>[];
  people: readonly RecordOf<'person'>[];
  goals: readonly RecordOf<'goal'>[];
}

/** A sheet as names and values, in the order in which it is asked; what is empty is left out. */
export function sheetLines(sheet: SheetData, { questions, stories, people, goals }: Known): [string, string][] {
  const named = <Row extends { id: string }>(
    ids: readonly string[] = [],
    rows: readonly Row[],
    say: (row: Row) => string,
  ) => ids.flatMap((id) => rows.filter((row) => row.id === id).map(say)).join('\n');
  const redo = questions.find(({ id }) => id === sheet.redoId);
  const all: [string, string | undefined][] = [
    [i18n.t('learning.catch.proud.title'), sheet.proudLine],
    [i18n.t('learning.catch.questions.title'), named(sheet.questionIds, questions, ({ text }) => text)],
    [i18n.t('learning.catch.redo.title'), redo && [redo.text, redo.answer].filter(Boolean).join('\n')],
    [i18n.t('learning.catch.stories.title'), named(sheet.storyIds, stories, ({ title }) => title)],
    [i18n.t('learning.catch.care.title'), sheet.careMost],
    [i18n.t('learning.catch.people.title'), named(sheet.personIds, people, ({ name }) => name)],
    [i18n.t('learning.catch.hear.title'), sheet.noDateSaid ? i18n.t('learning.catch.hear.notSaid') : undefined],
    [i18n.t('learning.catch.guess.gut'), sheet.gut === undefined ? undefined : gutNames()[sheet.gut - 1]],
    [i18n.t('learning.learn.worked.title'), sheet.worked],
    [i18n.t('learning.learn.nextTime.label'), sheet.nextTime],
    [i18n.t('learning.learn.hands.mine'), sheet.inHands?.join('\n')],
    [i18n.t('learning.learn.hands.notMine'), sheet.notInHands?.join('\n')],
    [i18n.t('learning.learn.stopped.title'), sheet.stoppedAt && i18n.t(`learning.learn.stopped.at.${sheet.stoppedAt}`)],
    [i18n.t('learning.learn.stopped.theme'), sheet.theme],
    [i18n.t('learning.learn.goal.title'), goals.find(({ id }) => id === sheet.goalId)?.text],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}
