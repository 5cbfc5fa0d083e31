import { i18n } from '#i18n';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { openGoals } from '../../../../utils/recovery/goalState.ts';
import { RadioChoice } from './RadioChoice.tsx';
import { isFull, KEEP, SKIP } from './takeGoal.ts';

interface Props {
  goals: readonly RecordOf<'goal'>[];
  /** Milliseconds since the epoch. */
  now: number;
  value: string;
  onValue(value: string): void;
}

/** Keep, swap or skip, when three goals are open; nothing while there is room. */
export function GoalRoom({ goals, now, value, onValue }: Props) {
  if (!isFull(goals, now)) return null;
  return (
    <RadioChoice
      legend={i18n.t('learning.goals.full')}
      options={[
        ...openGoals(goals, now).map(({ id, text }) => [id, i18n.t('learning.goals.swap', [text])] as const),
        [KEEP, i18n.t('learning.goals.keep')],
        [SKIP, i18n.t('learning.goals.skip')],
      ]}
      value={value || KEEP}
      onValue={onValue}
    />
  );
}
