import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { together } from '../../../../utils/journal/together.ts';
import { act } from '../../../ui/act.ts';
import { say } from '../../../ui/toast.ts';
import { usedTags } from '../../usedTags.ts';
import { BankForm } from './BankForm.tsx';
import { wordsOf } from './catchValues.ts';
import { GoalRoom } from './GoalRoom.tsx';
import type { goalStart } from './goalStart.ts';
import { takeGoal } from './takeGoal.ts';

interface Props {
  start: ReturnType<typeof goalStart>;
  goals: readonly RecordOf<'goal'>[];
  onDone(): void;
}

/** Takes a new goal; with three open, the person says which way it goes. */
export function GoalForm({ start, goals, onDone }: Props) {
  const [room, setRoom] = useState('');
  return (
    <BankForm
      name={`goal:new ${start.from} ${start.applicationId ?? ''} ${start.from === 'theme' ? start.text : ''}`}
      label={i18n.t('learning.goals.add')}
      fields={[
        { name: 'text', label: i18n.t('learning.goals.text'), lines: 2, hint: i18n.t('learning.goals.textHint') },
      ]}
      start={{ text: start.text, tags: start.tags?.join(', ') ?? '' }}
      suggest={() => usedTags(goals)}
      onSave={async (values) => {
        const text = values.text.trim();
        const goal = { ...start, text, tags: wordsOf(values.tags) };
        const changes = takeGoal(goal, crypto.randomUUID(), goals, room, Date.now());
        if (changes.length === 0) {
          say(i18n.t('learning.goals.skipped'));
          return true;
        }
        const swapped = changes.length > 1 && goals.find(({ id }) => id === room);
        const said = swapped
          ? i18n.t('learning.goals.swapped', [text, swapped.text])
          : i18n.t('learning.saved', [text]);
        return act(() => together(changes), said);
      }}
      onDone={onDone}
    >
      <GoalRoom goals={goals} now={Date.now()} value={room} onValue={setRoom} />
    </BankForm>
  );
}
