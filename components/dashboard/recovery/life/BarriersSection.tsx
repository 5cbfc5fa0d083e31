import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import { live } from '../../../../utils/journal/live.ts';
import { recordsOf } from '../../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { BARRIERS, type BarrierData } from '../../../../utils/journal/recoveryRecords.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { FormField } from '../../../ui/FormField.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import { Loading } from '../../Loading.tsx';
import { hrefOf } from '../../route.ts';
import { LifePage } from './LifePage.tsx';

/** What got in the way, and one small step for each. For nobody else: it is in no letter, log or summary. */
export function BarriersSection() {
  const read = useMemo(() => live(() => recordsOf('barrier')), []);
  if (!read.value) return <Loading />;
  const barriers = read.value.sort(
    (a, b) => Number(a.doneAt ?? 0) - Number(b.doneAt ?? 0) || a.createdAt - b.createdAt,
  );
  return (
    <LifePage title={i18n.t('life.barriers.title')} intro={i18n.t('life.barriers.intro')}>
      {barriers.length > 0 && (
        <ul class="life-list">
          {barriers.map((one) => (
            <Barrier key={one.id} barrier={one} />
          ))}
        </ul>
      )}
      <BarrierForm />
      <p class="reading">
        <a href={hrefOf('support')}>{i18n.t('life.barriers.help')}</a>
      </p>
    </LifePage>
  );
}

function Barrier({ barrier: { id, barrier, words, action, doneAt } }: { barrier: RecordOf<'barrier'> }) {
  const name = i18n.t(`life.barriers.is.${barrier}`);
  const mark = (done: boolean) =>
    act(
      () => journal.put('barrier', { doneAt: done ? Date.now() : null }, id),
      i18n.t(done ? 'life.saidDone' : 'life.saidUndone'),
    );
  return (
    <li>
      <div class={doneAt === undefined ? undefined : 'life-done'}>
        <p>
          <strong>{name}</strong> {words}
        </p>
        {action && <p>{i18n.t('life.barriers.step', [action])}</p>}
      </div>
      <div class="row">
        <Button aria-label={i18n.t('life.doneOf', [name])} onClick={() => mark(doneAt === undefined)}>
          {i18n.t(doneAt === undefined ? 'life.done.act' : 'life.again')}
        </Button>
        <Button
          look="quiet"
          aria-label={i18n.t('life.removeOf', [name])}
          onClick={() => act(() => journal.removeRecord('barrier', id), i18n.t('life.removed', [name]))}
        >
          {i18n.t('life.remove')}
        </Button>
      </div>
    </li>
  );
}

function BarrierForm() {
  const draft = useDraft('barrier:new', { barrier: 'transport', words: '', action: '' });
  const { values, set } = draft;
  const wrong = useSignal(false);
  const save = async () => {
    wrong.value = !values.words.trim() && !values.action.trim();
    if (wrong.value) return;
    const barrier = values.barrier as BarrierData['barrier'];
    const written = await act(
      () =>
        journal.put('barrier', { barrier, words: values.words.trim() || null, action: values.action.trim() || null }),
      i18n.t('life.barriers.saved'),
    );
    if (written) draft.forget();
  };
  const chosen = BARRIERS.find((one) => one === values.barrier) ?? 'other';
  return (
    <form
      class="form well"
      aria-label={i18n.t('life.barriers.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{i18n.t('life.barriers.add')}</h2>
      <DraftNote draft={draft} />
      <FormField label={i18n.t('life.barriers.what')}>
        {(control) => (
          <select {...control} value={chosen} onChange={(event) => set({ barrier: event.currentTarget.value })}>
            {BARRIERS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`life.barriers.is.${one}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField
        label={i18n.t('life.barriers.words')}
        problem={wrong.value ? i18n.t('life.barriers.needWords') : undefined}
      >
        {(control) => <TextInput {...control} value={values.words} onValue={(words) => set({ words })} />}
      </FormField>
      <FormField label={i18n.t('life.barriers.action')} hint={i18n.t(`life.barriers.idea.${chosen}`)}>
        {(control) => <TextInput {...control} value={values.action} onValue={(action) => set({ action })} />}
      </FormField>
      <div class="form-actions">
        <Button type="submit">{i18n.t('life.barriers.save')}</Button>
      </div>
    </form>
  );
}
