import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { live } from '../../../utils/journal/live.ts';
import { counts } from '../../../utils/journal/queries.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { numberWords } from '../../ui/format.ts';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import { go } from '../route.ts';
import { awaitRestore } from './awaitRestore.ts';
import { SITE_PAGES } from './sitePages.ts';

interface Props {
  siteNames: Record<string, string>;
  /** The tour is over. */
  onFinish(): Promise<void>;
}

/** Three ways to a first entry, and word of one that came meanwhile. */
export function FirstEntry({ siteNames, onFinish }: Props) {
  const there = useMemo(() => live(async () => (await counts()).applications), []);
  const count = there.value ?? 0;
  return (
    <>
      <p class="reading">{i18n.t('welcome.first.lead')}</p>
      <div role="status">
        {count > 0 && (
          <div class="welcome-arrived">
            <p>{i18n.t('welcome.first.arrived', count, [numberWords(count)])}</p>
            <Button
              look="primary"
              onClick={async () => {
                await onFinish();
                go('applications');
              }}
            >
              {i18n.t('welcome.first.see')}
            </Button>
          </div>
        )}
      </div>
      <ByHand onFinish={onFinish} />
      <section>
        <h2>{i18n.t('welcome.first.site')}</h2>
        <p class="reading">{i18n.t('welcome.first.siteText')}</p>
        <ul class="welcome-sites">
          {Object.entries(SITE_PAGES).map(([id, page]) => (
            <li key={id}>
              <a
                href={page}
                target="_blank"
                rel="noopener noreferrer"
                title={i18n.t('welcome.first.newTab', [siteNames[id] ?? id])}
              >
                {siteNames[id] ?? id}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{i18n.t('welcome.first.backup')}</h2>
        <p class="reading">{i18n.t('welcome.first.backupText')}</p>
        <Button
          onClick={async () => {
            await onFinish();
            awaitRestore();
            go('data', 'restore');
          }}
        >
          {i18n.t('welcome.first.toBackup')}
        </Button>
      </section>
    </>
  );
}

/** Title and employer are enough. */
function ByHand({ onFinish }: Pick<Props, 'onFinish'>) {
  const form = useRef<HTMLFormElement>(null);
  const wrong = useSignal<'title' | 'company' | undefined>(undefined);

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const data = new FormData(form.current, event.submitter);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const [title, company] = [text('title'), text('company')];
    wrong.value = !title ? 'title' : !company ? 'company' : undefined;
    if (wrong.value) return form.current.querySelector<HTMLElement>(`[name=${wrong.value}]`)?.focus();
    const today = text('at') === toDateInput(Date.now());
    const at = today ? Date.now() : (fromDateInput(text('at')) ?? Date.now());
    const stage = text('stage') === 'saved' ? 'saved' : 'applied';
    const written = await act(
      () => journal.addByHand({ typed: { title, company } }, stage, stage === 'saved' ? Date.now() : at),
      i18n.t('dashboard.new.saved', [title]),
    );
    if (!written) return;
    await onFinish();
    go('applications', written.applicationId);
  };

  const field = (name: 'title' | 'company', problem: string) => (
    <FormField label={i18n.t(`dashboard.one.${name}`)} problem={wrong.value === name ? problem : undefined}>
      {(control) => <input {...control} type="text" name={name} maxLength={1000} aria-required="true" />}
    </FormField>
  );
  return (
    <section>
      <h2>{i18n.t('welcome.first.byHand')}</h2>
      <form class="form" ref={form} noValidate onSubmit={save}>
        {field('title', i18n.t('dashboard.new.needTitle'))}
        {field('company', i18n.t('dashboard.new.needCompany'))}
        <FormField label={i18n.t('dashboard.one.appliedAt')}>
          {(control) => <input {...control} type="date" name="at" defaultValue={toDateInput(Date.now())} />}
        </FormField>
        <div class="form-actions">
          <Button look="primary" type="submit" name="stage" value="applied">
            {i18n.t('welcome.first.applied')}
          </Button>
          <Button type="submit" name="stage" value="saved">
            {i18n.t('welcome.first.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
