import { Plus } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { type GoalState, goalState, MOST_OPEN_GOALS, openGoals } from '../../../../utils/recovery/goalState.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { now } from '../../../ui/now.ts';
import { focusLater } from '../../focusFirst.ts';
import { Loading } from '../../Loading.tsx';
import { route } from '../../route.ts';
import { usedTags } from '../../usedTags.ts';
import { RecoveryHead } from '../RecoveryHead.tsx';
import type { SectionProps } from '../sections.ts';
import { GoalForm } from './GoalForm.tsx';
import { GoalItem } from './GoalItem.tsx';
import { goalStart } from './goalStart.ts';
import { isFull } from './takeGoal.ts';
import { useApplications } from './useApplications.ts';
import { useRecords } from './useRecords.ts';

/** The goals that are open, those that rest, and those put away. `?kind=new` takes one, from feedback (`at`) or a theme (`q`). */
export function GoalsPage({ kind }: SectionProps) {
  const goals = useRecords('goal');
  const applications = useApplications();
  const [adding, setAdding] = useState(kind === 'new');
  const head = useRef<HTMLDivElement>(null);
  const { at, query } = route.value;
  // The address may ask for another one while the page is open.
  useEffect(() => {
    if (kind === 'new') setAdding(true);
  }, [kind, at, query]);
  if (!goals || !applications) return <Loading />;

  const byState = Map.groupBy(goals, (goal) => simple(goalState(goal, now.value)));
  const open = openGoals(goals, now.value);
  const suggest = () => usedTags(goals);
  const list = (some: readonly RecordOf<'goal'>[]) => (
    <ul class="learn-goals">
      {some.map((goal) => (
        <li key={goal.id}>
          <GoalItem
            {...{ goal, suggest }}
            full={isFull(goals, now.value)}
            job={applications.get(goal.applicationId ?? '')}
          />
        </li>
      ))}
    </ul>
  );
  const done = () => {
    setAdding(false);
    if (kind === 'new') history.replaceState(history.state, '', '#/recovery/goals');
    focusLater(() => head.current?.querySelector('button'));
  };
  const add = (
    <Button look={goals.length === 0 ? 'primary' : 'plain'} icon={Plus} onClick={() => setAdding(true)}>
      {i18n.t('learning.goals.add')}
    </Button>
  );
  return (
    <div class="page learn" ref={head}>
      <RecoveryHead title={i18n.t('learning.goals.title')} intro={i18n.t('learning.goals.intro')}>
        {goals.length > 0 && !adding && <div>{add}</div>}
      </RecoveryHead>
      {adding && (
        <GoalForm key={`${at} ${query}`} start={goalStart(at, query, applications)} goals={goals} onDone={done} />
      )}
      {goals.length === 0 && !adding && (
        <EmptyState title={i18n.t('learning.goals.emptyTitle')}>
          <p>{i18n.t('learning.goals.empty')}</p>
          {add}
        </EmptyState>
      )}
      {goals.length > 0 && (
        <section aria-labelledby="goals-open">
          <h2 id="goals-open">
            {i18n.t('learning.goals.open')}{' '}
            <span class="muted small">{i18n.t('learning.shown', [String(open.length), String(MOST_OPEN_GOALS)])}</span>
          </h2>
          {list(open)}
        </section>
      )}
      {(['resting', 'archived'] as const).map((state) => {
        const some = byState.get(state) ?? [];
        if (some.length === 0) return null;
        return (
          <details key={state} class="learn-more">
            <summary>
              {i18n.t(`learning.goals.${state}`)} ({some.length})
            </summary>
            <p class="small muted">{i18n.t(`learning.goals.${state}Hint`)}</p>
            {list(some.toSorted((a, b) => b.updatedAt - a.updatedAt))}
          </details>
        );
      })}
    </div>
  );
}

const simple = (state: GoalState) => (state === 'reword' ? 'open' : state);
