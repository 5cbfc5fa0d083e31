import { ChevronDown, X } from 'lucide';
import { i18n } from '#i18n';
import { type BulkChange, journal } from '../../../utils/journal/journal.ts';
import { type Application, OUTCOMES, SOURCES, STAGES } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { compareNames, numberWords } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import './BulkBar.css';
import { Popover } from './Popover.tsx';
import { selection, selectNone } from './selection.ts';

interface Props {
  /** What was read, to know the tags of what is selected. */
  all: readonly Application[];
}

/** What can be done to everything that is selected: in one go, and taken back in one. */
export function BulkBar({ all }: Props) {
  const ids = selection.value;
  if (ids.size === 0) return null;
  const change = (what: BulkChange, said: string) =>
    void act(() => journal.bulk([...ids], what), i18n.t('bulk.done', ids.size, [said, numberWords(ids.size)])).then(
      (written) => {
        if (written && what.remove) selectNone();
      },
    );
  const menu = (label: string, items: MenuItem[]) => (
    <Menu label={label} groups={() => [{ heading: label, items }]}>
      {label}
      <Icon of={ChevronDown} size={14} />
    </Menu>
  );
  const source = (to: (typeof SOURCES)[number]) => i18n.t(`find.source.${to}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would have no place in the flow of a toolbar
    <div class="bulk" role="group" aria-label={i18n.t('bulk.label')}>
      <strong role="status">{i18n.t('bulk.count', ids.size, [numberWords(ids.size)])}</strong>
      {menu(
        i18n.t('bulk.stage'),
        STAGES.map((stage) => ({
          text: i18n.t(`stage.${stage}`),
          onChoose: () => change({ stage }, i18n.t(`stage.${stage}`)),
        })),
      )}
      {menu(
        i18n.t('bulk.outcome'),
        OUTCOMES.map((outcome) => ({
          text: i18n.t(`outcome.act.${outcome}`),
          onChoose: () => change({ outcome }, i18n.t(`outcome.${outcome}`)),
        })),
      )}
      {menu(
        i18n.t('bulk.source'),
        SOURCES.map((to) => ({ text: source(to), onChoose: () => change({ fields: { source: to } }, source(to)) })),
      )}
      {menu(i18n.t('bulk.excitement'), [
        ...[5, 4, 3, 2, 1].map((excitement) => ({
          text: i18n.t('table.excitement', [String(excitement)]),
          onChoose: () => change({ fields: { excitement } }, i18n.t('bulk.excited', [String(excitement)])),
        })),
        {
          text: i18n.t('bulk.none'),
          onChoose: () => change({ fields: { excitement: null } }, i18n.t('bulk.unexcited')),
        },
      ])}
      <Popover
        label={i18n.t('bulk.tags')}
        content={(close) => (
          <Tags
            all={all.filter((one) => ids.has(one.id))}
            onAdd={(tag) => {
              change({ addTags: [tag] }, i18n.t('bulk.tagged', [tag]));
              close();
            }}
            onRemove={(tag) => {
              change({ removeTags: [tag] }, i18n.t('bulk.untagged', [tag]));
              close();
            }}
          />
        )}
      >
        {i18n.t('bulk.tags')}
        <Icon of={ChevronDown} size={14} />
      </Popover>
      <Button look="quiet" onClick={() => change({ remove: true }, i18n.t('bulk.deleted'))}>
        {i18n.t('bulk.delete')}
      </Button>
      <Button look="quiet" icon={X} label={i18n.t('bulk.clear')} onClick={selectNone} />
    </div>
  );
}

function Tags({ all, onAdd, onRemove }: { all: Application[]; onAdd(tag: string): void; onRemove(tag: string): void }) {
  const used = [...new Set(all.flatMap((one) => one.tags ?? []))].sort(compareNames);
  return (
    <>
      <form
        class="view-form"
        onSubmit={(event) => {
          event.preventDefault();
          const tag = String(new FormData(event.currentTarget).get('tag') ?? '').trim();
          if (tag) onAdd(tag);
        }}
      >
        <label>
          <span class="popover-label">{i18n.t('bulk.addTag')}</span>
          <input type="text" name="tag" required maxLength={100} />
        </label>
        <Button type="submit">{i18n.t('bulk.add')}</Button>
      </form>
      {used.length > 0 && (
        <div>
          <p class="popover-label">{i18n.t('bulk.removeTag')}</p>
          <div class="row">
            {used.slice(0, 50).map((tag) => (
              <button key={tag} type="button" class="chip" onClick={() => onRemove(tag)}>
                {tag}
                <Icon of={X} size={14} />
              </button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
