import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { dateOfDay } from '../../../../utils/followups/days.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import type { ProfileData } from '../../../../utils/journal/recoveryRecords.ts';
import { daysApart } from '../../../../utils/recovery/urgency.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { book } from '../../../ui/book.ts';
import { FormField } from '../../../ui/FormField.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { JobPicker } from './JobPicker.tsx';
import { nameOf } from './nameOf.ts';
import { WishSearch } from './WishesSection.tsx';
import { allWishes } from './wishes.ts';

const MOST = 3;

interface Props {
  slots: readonly RecordOf<'slot'>[];
  today: number;
  urgency: ProfileData['urgency'];
}

/** Three roles to apply for, a day for each: from what was saved, or in the person's words. */
export function PlanThree({ slots, today, urgency }: Props) {
  const role = useSignal('');
  const planned = slots.filter(({ slot }) => slot === 'apply');
  if (planned.length >= MOST) return <p class="reading">{i18n.t('life.slots.apply.full')}</p>;
  const taken = new Set(planned.map(({ applicationId }) => applicationId));
  const saved = (book.rows.value ?? [])
    .filter(
      ({ id, stage, outcome }) => outcome === 'open' && (stage === 'saved' || stage === 'started') && !taken.has(id),
    )
    .sort((a, b) => (b.excitement ?? 0) - (a.excitement ?? 0) || b.updatedAt - a.updatedAt);
  const wishes = [...new Set((allWishes.value ?? []).flatMap((one) => one.wishes))].slice(0, MOST * 2);
  const plan = (title: string, applicationId?: string) =>
    act(
      () =>
        journal.put('slot', {
          ...{ slot: 'apply', title, on: dateOfDay(today + 1 + planned.length * daysApart(urgency)) },
          ...(applicationId && { applicationId }),
        }),
      i18n.t('life.slots.apply.said', [title]),
    );
  return (
    <>
      <JobPicker label={i18n.t('life.slots.apply.pick')} among={saved} onChoose={(one) => plan(nameOf(one), one.id)} />
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          const title = role.value.trim();
          if (!title) return;
          role.value = '';
          void plan(title);
        }}
      >
        <FormField label={i18n.t(saved.length > 0 ? 'life.slots.apply.own' : 'life.slots.apply.ownOnly')}>
          {(control) => <TextInput {...control} value={role.value} onValue={(value) => (role.value = value)} />}
        </FormField>
        <div class="form-actions">
          <Button type="submit">{i18n.t('life.slots.apply.add')}</Button>
        </div>
      </form>
      {wishes.length > 0 && <WishSearch wishes={wishes} />}
    </>
  );
}
