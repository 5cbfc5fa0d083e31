import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { STAGES } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import { Side } from '../one/Side.tsx';
import { go } from '../route.ts';
import { safeUrl } from '../safeUrl.ts';

type Problem = 'title' | 'company' | 'url';

/** An application that was sent somewhere else: title and employer are enough. */
export function AddForm({ onClose }: { onClose(): void }) {
  const wrong = useSignal<Problem | undefined>(undefined);
  const draft = useDraft('new', { title: '', company: '', stage: 'applied', at: '', location: '', url: '' });
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
    const written = await act(() => journal.addByHand({ typed }, stage, at), i18n.t('dashboard.new.saved', [title]));
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
