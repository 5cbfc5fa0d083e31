import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { PERSON_ROLES, type PersonData, type PersonRole, type RecordOf } from '../../../utils/journal/records.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import { safeUrl } from '../safeUrl.ts';

interface Props {
  /** Who is edited; nobody for a new person. */
  person?: RecordOf<'person'>;
  /** What is known of a new one: the employer, the applications. */
  start?: Partial<PersonData>;
  /** After saving, deleting or cancelling; with the id when they were saved. */
  onDone(id?: string): void;
}

type Problem = 'name' | 'email' | 'link';
type TextType = 'text' | 'email' | 'tel' | 'url' | 'date';

/** The form for one person. It says what it did, with an undo, and keeps what is being typed. */
export function PersonEditor({ person, start, onDone }: Props) {
  const before = person ?? start ?? {};
  const touched = before.lastTouchAt === undefined ? '' : toDateInput(before.lastTouchAt);
  const draft = useDraft(`person:${person?.id ?? `new:${start?.applicationIds?.[0] ?? ''}`}`, {
    name: before.name ?? '',
    role: before.role ?? 'contact',
    company: before.company ?? '',
    email: before.email ?? '',
    phone: before.phone ?? '',
    link: before.link ?? '',
    lastTouch: touched,
    notes: before.notes ?? '',
  });
  const [wrong, setWrong] = useState<Problem>();
  const { values } = draft;

  const save = async (form: HTMLFormElement) => {
    const text = (name: keyof typeof values) => values[name].trim() || null;
    const [name, email, link] = [text('name'), text('email'), text('link')];
    const problem = !name
      ? 'name'
      : email && !/^\S+@\S+$/.test(email)
        ? 'email'
        : link && !safeUrl(link)
          ? 'link'
          : undefined;
    setWrong(problem);
    if (problem || !name) return form.querySelector<HTMLElement>(`[name=${problem}]`)?.focus();
    const day = values.lastTouch === touched ? before.lastTouchAt : fromDateInput(values.lastTouch);
    const data = {
      name,
      role: PERSON_ROLES.find((role) => role === values.role) ?? 'contact',
      company: text('company'),
      email,
      phone: text('phone'),
      link: link && (safeUrl(link) ?? null),
      lastTouchAt: day ?? null,
      notes: text('notes'),
      ...(!person && start?.applicationIds && { applicationIds: start.applicationIds }),
    };
    const written = await act(
      () => journal.put('person', data, person?.id),
      i18n.t(person ? 'story.people.changed' : 'story.people.added', [name]),
    );
    if (!written) return;
    draft.forget();
    onDone(written.applicationId);
  };
  const remove = async () => {
    if (!person) return;
    const said = i18n.t('story.people.deleted', [person.name]);
    if (!(await act(() => journal.removeRecord('person', person.id), said))) return;
    draft.forget();
    onDone();
  };
  const field = (name: Exclude<keyof typeof values, 'role'>, type: TextType = 'text', problem?: string) => (
    <FormField label={i18n.t(`story.people.${name}`)} problem={wrong === name ? problem : undefined}>
      {(props) => (
        <TextInput
          {...props}
          name={name}
          type={type}
          value={values[name]}
          {...(name === 'name' && { 'aria-required': true })}
          onValue={(value) => draft.set({ [name]: value })}
        />
      )}
    </FormField>
  );

  return (
    <form
      class="form well"
      noValidate
      aria-label={person ? i18n.t('story.people.editOf', [person.name]) : i18n.t('story.people.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <DraftNote draft={draft} />
      <div class="form-pair">
        {field('name', 'text', i18n.t('story.people.needName'))}
        <FormField label={i18n.t('story.people.role')}>
          {(props) => (
            <select
              {...props}
              name="role"
              value={values.role}
              onChange={(event) => draft.set({ role: event.currentTarget.value as PersonRole })}
            >
              {PERSON_ROLES.map((role) => (
                <option key={role} value={role}>
                  {i18n.t(`story.role.${role}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {field('email', 'email', i18n.t('story.people.emailWrong'))}
        {field('phone', 'tel')}
        {field('company')}
        {field('lastTouch', 'date')}
      </div>
      {field('link', 'url', i18n.t('dashboard.one.urlWrong'))}
      <FormField label={i18n.t('story.people.notes')}>
        {(props) => (
          <textarea
            {...props}
            name="notes"
            rows={2}
            maxLength={20_000}
            value={values.notes}
            onInput={(event) => draft.set({ notes: event.currentTarget.value })}
          />
        )}
      </FormField>
      <div class="form-actions">
        <Button look="primary" type="submit">
          {i18n.t('story.save')}
        </Button>
        <Button
          onClick={() => {
            draft.forget();
            onDone();
          }}
        >
          {i18n.t('ui.cancel')}
        </Button>
        {person && (
          <span class="end">
            <Button look="quiet" onClick={remove}>
              {i18n.t('story.people.delete')}
            </Button>
          </span>
        )}
      </div>
    </form>
  );
}
