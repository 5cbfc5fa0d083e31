import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { dateOfDay } from '../../../../utils/followups/days.ts';
import { addMonths } from '../../../../utils/followups/period.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormField } from '../../../ui/FormField.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

/** When to look at an employer again; until then it is off the list. */
export function ReapplyForm({ application, today }: { application: Application | undefined; today: number }) {
  const company = useSignal(application?.company ?? '');
  const wrong = useSignal(false);
  const plan = async (months: 3 | 6) => {
    const name = company.value.trim();
    wrong.value = !name;
    if (!name) return;
    const data = { slot: 'reapply' as const, company: name, on: dateOfDay(addMonths(today, months)) };
    const written = await act(
      () => journal.put('slot', { ...data, ...(application && { applicationId: application.id }) }),
      i18n.t('life.slots.reapply.said', [name]),
    );
    if (written && !application) company.value = '';
  };
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()}>
      <FormField
        label={i18n.t('dashboard.one.company')}
        problem={wrong.value ? i18n.t('life.slots.reapply.needCompany') : undefined}
      >
        {(control) => <TextInput {...control} value={company.value} onValue={(value) => (company.value = value)} />}
      </FormField>
      <div class="form-actions">
        <Button onClick={() => plan(3)}>{i18n.t('life.slots.reapply.three')}</Button>
        <Button onClick={() => plan(6)}>{i18n.t('life.slots.reapply.six')}</Button>
      </div>
    </form>
  );
}
