import { Bookmark, ChevronDown, Pencil, Trash2 } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { live } from '../../../utils/journal/live.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { compareNames } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ChoiceSchema, choice, isNarrowed, viewId } from './choice.ts';
import { Popover } from './Popover.tsx';

/** Uses a saved view; what it holds may come from a backup file, so every part is checked. */
export function takeView({ id, choice: stored }: RecordOf<'view'>): void {
  const read = v.safeParse(ChoiceSchema, stored);
  if (read.success) choice.value = read.output;
  viewId.value = id;
}

/** Choices of filters that were kept under a name. */
export function SavedViews() {
  const views = useMemo(() => live(() => recordsOf('view')), []);
  const current = views.value?.find((one) => one.id === viewId.value);
  return (
    <Popover label={i18n.t('find.views')} content={(close) => <Views views={views.value ?? []} close={close} />}>
      <Icon of={Bookmark} />
      {current?.name ?? i18n.t('find.views')}
      <Icon of={ChevronDown} size={14} />
    </Popover>
  );
}

function Views({ views, close }: { views: RecordOf<'view'>[]; close(): void }) {
  const [renamed, setRenamed] = useState<string>();
  const current = views.find((one) => one.id === viewId.value);
  const save = async (name: string) => {
    const written = await act(
      () => journal.put('view', { name, choice: choice.value }),
      i18n.t('find.viewSaved', [name]),
    );
    if (written) viewId.value = written.applicationId;
    close();
  };
  const rename = (id: string, name: string) => {
    void act(() => journal.put('view', { name }, id), i18n.t('find.viewSaved', [name]));
    setRenamed(undefined);
  };
  return (
    <>
      {views.length === 0 && <p class="muted">{i18n.t('find.noViews')}</p>}
      <ul class="views">
        {views
          .toSorted((a, b) => compareNames(a.name, b.name))
          .map((view) =>
            renamed === view.id ? (
              <li key={view.id}>
                <NameForm name={view.name} onName={(name) => rename(view.id, name)} />
              </li>
            ) : (
              <li key={view.id}>
                <button
                  type="button"
                  class="button quiet view-name"
                  aria-pressed={view === current}
                  onClick={() => {
                    takeView(view);
                    close();
                  }}
                >
                  {view.name}
                </button>
                <Button
                  look="quiet"
                  icon={Pencil}
                  label={i18n.t('find.rename', [view.name])}
                  onClick={() => setRenamed(view.id)}
                />
                <Button
                  look="quiet"
                  icon={Trash2}
                  label={i18n.t('find.deleteView', [view.name])}
                  onClick={() =>
                    act(() => journal.removeRecord('view', view.id), i18n.t('find.viewDeleted', [view.name]))
                  }
                />
              </li>
            ),
          )}
      </ul>
      {isNarrowed(choice.value) && (
        <>
          {current && (
            <Button
              onClick={() => {
                void act(
                  () => journal.put('view', { choice: choice.value }, current.id),
                  i18n.t('find.viewSaved', [current.name]),
                );
                close();
              }}
            >
              {i18n.t('find.updateView', [current.name])}
            </Button>
          )}
          <NameForm name="" onName={save} />
        </>
      )}
    </>
  );
}

function NameForm({ name, onName }: { name: string; onName(name: string): void }) {
  return (
    <form
      class="view-form"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get('name') ?? '').trim();
        if (typed) onName(typed);
      }}
    >
      <label>
        <span class="popover-label">{i18n.t('find.viewName')}</span>
        <input type="text" name="name" required maxLength={100} defaultValue={name} />
      </label>
      <Button type="submit">{name ? i18n.t('story.save') : i18n.t('find.saveView')}</Button>
    </form>
  );
}
