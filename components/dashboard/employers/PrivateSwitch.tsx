import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import type { Changes, EmployerData, RecordOf } from '../../../utils/journal/records.ts';
import { act } from '../../ui/act.ts';
import '../../ui/Choices.css';
import { Field } from '../../ui/Field.tsx';

/** Hides an employer's name wherever others may look, and asks what to say instead. */
export function PrivateSwitch({ name, record }: { name: string; record: RecordOf<'employer'> | undefined }) {
  const id = useId();
  const put = (changes: Changes<EmployerData>, said: string) =>
    act(() => journal.put('employer', { company: name, ...changes }, record?.id), said);
  const hidden = record?.private ?? false;
  return (
    <section class="private-switch">
      <label class="choice">
        <input
          type="checkbox"
          checked={hidden}
          aria-describedby={`${id}-what`}
          onChange={(event) => {
            const now = event.currentTarget.checked;
            void put({ private: now || null }, i18n.t(now ? 'employers.nowPrivate' : 'employers.nowOpen', [name]));
          }}
        />
        {i18n.t('employers.makePrivate')}
      </label>
      <p id={`${id}-what`} class="muted">
        {i18n.t('employers.privateHint')}
      </p>
      {hidden && (
        <Field
          label={i18n.t('employers.nickname')}
          placeholder={i18n.t('employers.unnamed')}
          value={record?.nickname ?? ''}
          onSave={(nickname) =>
            put({ nickname: nickname || null }, i18n.t('dashboard.one.changed', [i18n.t('employers.nickname')]))
          }
        />
      )}
    </section>
  );
}
