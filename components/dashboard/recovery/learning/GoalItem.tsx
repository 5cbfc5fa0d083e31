import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { goalState } from '../../../../utils/recovery/goalState.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { dayWords } from '../../../ui/dateWords.ts';
import { now } from '../../../ui/now.ts';
import { say } from '../../../ui/toast.ts';
import { BankForm } from './BankForm.tsx';
import { BankItem } from './BankItem.tsx';
import { wordsOf } from './catchValues.ts';
import { JobLink } from './JobLink.tsx';

interface Props {
  goal: RecordOf<'goal'>;
  /** Whether three are open. */
  full: boolean;
  /** The application that it came from, while it is there. */
  job: Application | undefined;
  suggest(): string[];
}

/** One goal: where it came from, how it went, and what can be done with it. */
export function GoalItem({ goal, full, job, suggest }: Props) {
  const { id, text, from, openedAt, uses = [], tags } = goal;
  const state = goalState(goal, now.value);
  const isOpen = state === 'open' || state === 'reword';
  const said = {
    open: 'learning.goals.saidOpen',
    resting: 'learning.goals.saidResting',
    archived: 'learning.goals.saidArchived',
  } as const;
  const move = (to: RecordOf<'goal'>['state']) => {
    if (to === 'open' && full) return say(i18n.t('learning.goals.fullReopen'));
    return act(
      () => journal.put('goal', { state: to, ...(to === 'open' && { openedAt: Date.now() }) }, id),
      i18n.t(said[to], [text]),
    );
  };
  const form = (onDone: () => void) => (
    <BankForm
      name={`goal:${id}`}
      label={i18n.t('learning.edit', [text])}
      fields={[
        { name: 'text', label: i18n.t('learning.goals.text'), lines: 2, hint: i18n.t('learning.goals.textHint') },
      ]}
      start={{ text, tags: tags?.join(', ') ?? '' }}
      suggest={suggest}
      onSave={(values) => {
        const words = values.text.trim();
        // In other words it starts anew.
        const anew = isOpen && words !== text && { openedAt: Date.now() };
        const data = { text: words, tags: wordsOf(values.tags), ...anew };
        return act(() => journal.put('goal', data, id), i18n.t('learning.changed', [words]));
      }}
      onRemove={() => act(() => journal.removeRecord('goal', id), i18n.t('learning.removed', [text]))}
      onDone={onDone}
    />
  );
  return (
    <BankItem name={text} tags={tags} form={form}>
      {state === 'reword' && <p class="learn-flag">{i18n.t('learning.goals.reword')}</p>}
      <p class="small muted">
        {[i18n.t(`learning.goals.from.${from}`), i18n.t('learning.goals.since', [dayWords(openedAt)])].join(' · ')}
        {job && (
          <>
            {' · '}
            <JobLink application={job} />
          </>
        )}
      </p>
      {uses.length > 0 && (
        <p class="small muted">
          {i18n.t('learning.goals.uses', [uses.map(({ used }) => i18n.t(`learning.use.${used}`)).join(', ')])}
        </p>
      )}
      <div class="learn-acts">
        {isOpen ? (
          <Button look="quiet" aria-label={i18n.t('learning.goals.restOf', [text])} onClick={() => move('resting')}>
            {i18n.t('learning.goals.rest')}
          </Button>
        ) : (
          <Button look="quiet" aria-label={i18n.t('learning.goals.reopenOf', [text])} onClick={() => move('open')}>
            {i18n.t('learning.goals.reopen')}
          </Button>
        )}
        {state !== 'archived' && (
          <Button look="quiet" aria-label={i18n.t('learning.goals.archiveOf', [text])} onClick={() => move('archived')}>
            {i18n.t('learning.goals.archive')}
          </Button>
        )}
      </div>
    </BankItem>
  );
}
