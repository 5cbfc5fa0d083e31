import { useSignal } from '@preact/signals';
import { Search } from 'lucide';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../utils/journal/live.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import { book } from '../../ui/book.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { numberWords } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { route } from '../route.ts';
import { Keys } from '../shortcuts/Keys.tsx';
import { find, MOST } from './find.ts';
import './Palette.css';
import { palette } from './palette.ts';
import { readRecent } from './recent.ts';

/** One field that finds applications, employers and people, goes to pages and does things. */
export function Palette() {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const query = useSignal('');
  const at = useSignal(0);
  const people = useMemo(() => live(() => recordsOf('person')), []);
  const recent = useMemo(readRecent, []);

  const rows = book.rows.value ?? [];
  const here = route.value;
  const open = here.page === 'applications' && here.id ? rows.find((row) => row.id === here.id) : undefined;
  const groups = useMemo(
    () => find(query.value, { rows, people: people.value ?? [], open, recent }),
    [query.value, rows, people.value, open, recent],
  );
  const items = groups.flatMap((group) => group.items);
  const chosen = Math.min(at.value, items.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, query.value]);

  const close = () => {
    palette.value = false;
  };
  const run = (index: number) => {
    const item = items[index];
    if (!item) return;
    close();
    // Once the focus is back: what is done now may move it.
    setTimeout(item.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows may still belong to an input method.
    if (event.isComposing || event.keyCode === 229) return;
    const { length } = items;
    const next = {
      ArrowDown: (chosen + 1) % length,
      ArrowUp: (chosen - 1 + length) % length,
      PageDown: Math.min(chosen + 8, length - 1),
      PageUp: Math.max(chosen - 8, 0),
    }[event.key];
    if (event.key === 'Enter') run(chosen);
    else if (next === undefined) return;
    else if (length) at.value = next;
    event.preventDefault();
  };

  let index = -1;
  const count = i18n.t('palette.count', items.length, [numberWords(items.length)]);
  return (
    <Dialog label={i18n.t('palette.label')} class="palette" onClose={close}>
      <div class="palette-field">
        <Icon of={Search} />
        <input
          type="text"
          role="combobox"
          aria-label={i18n.t('palette.label')}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={items.length ? `${id}-${chosen}` : undefined}
          placeholder={i18n.t('palette.hint')}
          autocomplete="off"
          spellcheck={false}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
            at.value = 0;
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={`${id}-list`} class="palette-list" role="listbox" aria-label={i18n.t('palette.label')}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of choices
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div id={`${id}-${group.id}`} class="palette-heading" role="presentation">
              {group.heading}
            </div>
            {group.items.map((item) => {
              const mine = ++index;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard
                // biome-ignore lint/a11y/useFocusableInteractive: it is marked in the field by aria-activedescendant
                <div
                  key={item.id}
                  id={`${id}-${mine}`}
                  class="palette-item"
                  role="option"
                  aria-selected={mine === chosen}
                  onPointerMove={() => (at.value = mine)}
                  onClick={() => run(mine)}
                >
                  <Icon of={item.icon} />
                  <span class="palette-text">
                    <span>{item.text}</span>
                    {item.detail && <span class="muted"> {item.detail}</span>}
                  </span>
                  {item.keys && <Keys keys={item.keys} />}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {items.length === 0 && (
        <div class="palette-none">
          <p>{i18n.t('palette.none')}</p>
          <p class="muted">{i18n.t('palette.noneHint')}</p>
        </div>
      )}
      <div class="visually-hidden" role="status">
        {query.value && (items.length < MOST ? count : i18n.t('palette.capped', [count]))}
      </div>
    </Dialog>
  );
}
