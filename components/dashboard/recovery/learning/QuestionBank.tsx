import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { act } from '../../../ui/act.ts';
import { Loading } from '../../Loading.tsx';
import { usedTags } from '../../usedTags.ts';
import type { SectionProps } from '../sections.ts';
import { Bank } from './Bank.tsx';
import { BankForm } from './BankForm.tsx';
import { BankItem } from './BankItem.tsx';
import { wordsOf } from './catchValues.ts';
import { useRecords } from './useRecords.ts';

type Question = RecordOf<'question'>;

/** What was asked anywhere, those to be practised first, and the answer for next time. */
export function QuestionBank({ kind }: SectionProps) {
  const questions = useRecords('question');
  if (!questions) return <Loading />;
  const form = (question: Question | undefined, onDone: () => void) => (
    <QuestionForm question={question} all={questions} onDone={onDone} />
  );
  const rows = questions.toSorted(
    (a, b) => Number(b.toPractise ?? false) - Number(a.toPractise ?? false) || b.updatedAt - a.updatedAt,
  );
  return (
    <Bank
      title={i18n.t('learning.questions.title')}
      intro={i18n.t('learning.questions.intro')}
      add={i18n.t('learning.questions.add')}
      empty={{ title: i18n.t('learning.questions.emptyTitle'), text: i18n.t('learning.questions.empty') }}
      rows={rows}
      idOf={({ id }) => id}
      textOf={({ text, answer, tags = [] }) => [text, answer, ...tags].join('\n')}
      adding={kind === 'new'}
      only={{ label: i18n.t('learning.questions.only'), is: ({ toPractise }) => Boolean(toPractise) }}
      form={(onDone) => form(undefined, onDone)}
      row={(question) => (
        <BankItem name={question.text} tags={question.tags} form={(onDone) => form(question, onDone)}>
          {(question.toPractise || question.seenIn) && (
            <p class="small muted">
              {[
                question.toPractise && i18n.t('learning.questions.practise'),
                question.seenIn &&
                  question.seenIn.length > 0 &&
                  i18n.t('learning.questions.seen', question.seenIn.length),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          {question.answer && (
            <p class="learn-text" dir="auto">
              {question.answer}
            </p>
          )}
        </BankItem>
      )}
    />
  );
}

function QuestionForm({
  question,
  all,
  onDone,
}: {
  question: Question | undefined;
  all: readonly Question[];
  onDone(): void;
}) {
  return (
    <BankForm
      name={`question:${question?.id ?? 'new'}`}
      label={question ? i18n.t('learning.edit', [question.text]) : i18n.t('learning.questions.add')}
      fields={[
        { name: 'text', label: i18n.t('learning.questions.text'), lines: 2 },
        { name: 'answer', label: i18n.t('learning.questions.answer'), lines: 4 },
      ]}
      start={{
        text: question?.text ?? '',
        answer: question?.answer ?? '',
        tags: question?.tags?.join(', ') ?? '',
        tick: question?.toPractise ? '1' : '',
      }}
      suggest={() => usedTags(all)}
      tick={i18n.t('learning.questions.toPractise')}
      onSave={({ text, answer, tags, tick }) => {
        const data = {
          text: text.trim(),
          answer: answer.trim() || null,
          tags: wordsOf(tags),
          toPractise: tick !== '',
          // Asked for again, it may come back three times more.
          ...(tick && !question?.toPractise && { returnedIn: null }),
        };
        const said = i18n.t(question ? 'learning.changed' : 'learning.saved', [data.text]);
        return act(() => journal.put('question', data, question?.id), said);
      }}
      onRemove={
        question &&
        (() => act(() => journal.removeRecord('question', question.id), i18n.t('learning.removed', [question.text])))
      }
      onDone={onDone}
    />
  );
}
