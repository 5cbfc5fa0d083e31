import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { STAGES, type Stage } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import './AddForm.css';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import { Side } from '../one/Side.tsx';
import { go } from '../route.ts';
import { safeUrl } from '../safeUrl.ts';

type Problem = 'title' | 'company' | 'url';

/** An application that was sent somewhere else: title and employer are enough. */
export function AddForm({ onClose }: { onClose(): void }) {
  const id = useId();
  const wrong = useSignal<Problem | undefined>(undefined);

  const save = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const [title, company, location, url] = [text('title'), text('company'), text('location'), text('url')];
    wrong.value = !title ? 'title' : !company ? 'company' : url && !safeUrl(url) ? 'url' : undefined;
    if (wrong.value) return form.querySelector<HTMLElement>(`[name=${wrong.value}]`)?.focus();
    const typed = { title, company, ...(location && { location }), ...(url && { url }) };
    const stage = STAGES.find((one) => one === text('stage')) ?? 'applied';
    const today = text('at') === toDateInput(Date.now());
    const at = today ? Date.now() : (fromDateInput(text('at')) ?? Date.now());
    const written = await act(() => journal.addByHand({ typed }, stage, at), i18n.t('dashboard.new.saved', [title]));
    if (written) go('applications', written.applicationId);
  };
  const field = (name: 'title' | 'company' | 'location' | 'url', problem?: string) => (
    <div class="form-field">
      <label for={`${id}-${name}`}>{i18n.t(`dashboard.one.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        name={name}
        type="text"
        inputMode={name === 'url' ? 'url' : undefined}
        maxLength={1000}
        aria-required={name === 'title' || name === 'company'}
        aria-invalid={wrong.value === name ? true : undefined}
        aria-describedby={wrong.value === name ? `${id}-problem` : undefined}
      />
      {wrong.value === name && (
        <p id={`${id}-problem`} class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );

  return (
    <Side label={i18n.t('dashboard.new.title')} onClose={onClose}>
      <form
        class="add"
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
        {field('title', i18n.t('dashboard.new.needTitle'))}
        {field('company', i18n.t('dashboard.new.needCompany'))}
        <div class="form-pair">
          <div class="form-field">
            <label for={`${id}-stage`}>{i18n.t('dashboard.new.stage')}</label>
            <select id={`${id}-stage`} name="stage">
              {STAGES.map((one: Stage) => (
                <option key={one} value={one} selected={one === 'applied'}>
                  {i18n.t(`stage.${one}`)}
                </option>
              ))}
            </select>
          </div>
          <div class="form-field">
            <label for={`${id}-at`}>{i18n.t('dashboard.new.at')}</label>
            <input id={`${id}-at`} name="at" type="date" defaultValue={toDateInput(Date.now())} />
          </div>
        </div>
        {field('location')}
        {field('url', i18n.t('dashboard.one.urlWrong'))}
        <div class="row">
          <Button look="primary" type="submit">
            {i18n.t('dashboard.new.save')}
          </Button>
          <Button onClick={onClose}>{i18n.t('ui.cancel')}</Button>
        </div>
      </form>
    </Side>
  );
}
