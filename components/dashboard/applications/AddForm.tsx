import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { journal, type Written } from '../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { together } from '../../../utils/journal/together.ts';
import { STAGES } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import { Side } from '../one/Side.tsx';
import { allSlots } from '../recovery/life/allSlots.ts';
import { go } from '../route.ts';
import { safeUrl } from '../safeUrl.ts';

type Problem = 'title' | 'company' | 'url';

interface Props {
  /** The block in which it was planned, when it was. */
  slotId?: string | undefined;
  onClose(): void;
}

/** An application that was sent somewhere else: title and employer are enough. What was planned in words is taken up. */
export function AddForm({ slotId, onClose }: Props) {
  if (slotId && !allSlots.value) return null;
  const slot = slotId ? allSlots.value?.find(({ id }) => id === slotId) : undefined;
  return <Form slot={slot} onClose={onClose} />;
}

function Form({ slot, onClose }: { slot: RecordOf<'slot'> | undefined; onClose(): void }) {
  const wrong = useSignal<Problem | undefined>(undefined);
  const draft = useDraft(slot ? `new:${slot.id}` : 'new', {
    ...{ title: slot?.title ?? '', company: '', stage: 'applied', at: '', location: '', url: '' },
  });
  const { values, set } = draft;
  const today = toDateInput(Date.now());

  const save = async (form: HTMLFormElement) => {
    const [title, company, location, url] = [values.title, values.company, values.location, values.url].map((text) =>
      text.trim(),
    ) as [string, string, string, string];
    wrong.value = !title ? 'title' : !company ? 'company' : url && !safeUrl(url) ? 'url' : undefined;
    if (wrong.value) return form.querySelector<HTMLElement>(`[name=${wrong.value}]`)?.focus();
    const typed = { title, company, ...(location && { location }), ...(url && { url }) };
    const stage = STAGES.find((one) => one === values.stage) ?? 'applied';
    const at = values.at && values.at !== today ? fromDateInput(values.at) : undefined;
    const add = () => journal.addByHand({ typed }, stage, at);
    const written = await act(() => (slot ? addPlanned(add, slot.id) : add()), i18n.t('dashboard.new.saved', [title]));
    if (!written) return;
    draft.forget();
    go('applications', written.applicationId);
  };
  const field = (name: Problem | 'location', problem?: string) => (
    <FormField label={i18n.t(`dashboard.one.${name}`)} problem={wrong.value === name ? problem : undefined}>
      {(props) => (
        <TextInput
          {...props}
          name={name}
          type={name === 'url' ? 'url' : 'text'}
          value={values[name]}
          onValue={(value) => set({ [name]: value })}
          {...((name === 'title' || name === 'company') && { 'aria-required': true })}
        />
      )}
    </FormField>
  );

  return (
    <Side label={i18n.t('dashboard.new.title')} onClose={onClose}>
      <form
        class="form add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(event.currentTarget);
        }}
      >
        <div>
          <h2>{i18n.t('dashboard.new.title')}</h2>
          <p class="muted">{i18n.t('dashboard.new.lead')}</p>
        </div>
        <DraftNote draft={draft} />
        {field('title', i18n.t('dashboard.new.needTitle'))}
        {field('company', i18n.t('dashboard.new.needCompany'))}
        <div class="form-pair">
          <FormField label={i18n.t('dashboard.new.stage')}>
            {(props) => (
              <select {...props} value={values.stage} onChange={(event) => set({ stage: event.currentTarget.value })}>
                {STAGES.map((one) => (
                  <option key={one} value={one}>
                    {i18n.t(`stage.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          <FormField label={i18n.t('dashboard.new.at')}>
            {(props) => (
              <TextInput {...props} type="date" value={values.at || today} onValue={(at) => set({ at: at || today })} />
            )}
          </FormField>
        </div>
        {field('location')}
        {field('url', i18n.t('dashboard.one.urlWrong'))}
        <div class="form-actions">
          <Button look="primary" type="submit">
            {i18n.t('dashboard.new.save')}
          </Button>
          <Button
            onClick={() => {
              draft.forget();
              onClose();
            }}
          >
            {i18n.t('ui.cancel')}
          </Button>
        </div>
      </form>
    </Side>
  );
}

/** Notes an application, and says so to the block in which it was planned. */
function addPlanned(add: () => Promise<Written>, slotId: string): Promise<Written> {
  let applicationId = '';
  return together([
    async () => {
      const written = await add();
      applicationId = written.applicationId;
      return written;
    },
    () => journal.put('slot', { applicationId }, slotId),
  ]);
}
