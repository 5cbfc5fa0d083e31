import { Component } from 'preact';
import { i18n } from '#i18n';
import type { Application } from '../../../utils/journal/types.ts';
import type { Excerpt } from '../../../utils/search/excerpt.ts';
import { StatusMenu } from '../../ui/StatusMenu.tsx';
import type { Column } from './columns.tsx';
import { ExcerptLine } from './Excerpt.tsx';

interface Props {
  row: Application;
  columns: readonly Column[];
  /** The cell that Tab leads to, when it is in this row; else -1. */
  tabAt: number;
  selected: boolean;
  current: boolean;
  href: string;
  siteNames: Readonly<Record<string, string>>;
  excerpt: Excerpt | undefined;
  onSelect(id: string, range: boolean): void;
}

/** The cells of a row. Drawn anew only when something of it changed: scrolling draws forty rows sixty times a second. */
export class Cells extends Component<Props> {
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== this.props[name]);
  }

  override render({ row, columns, tabAt, selected, current, href, siteNames, excerpt, onSelect }: Props) {
    const title = row.title || i18n.t('ui.untitled');
    const tab = (col: number) => (tabAt === col ? 0 : -1);
    return (
      <>
        {/* biome-ignore lint/a11y/useSemanticElements: a virtual grid has no table elements */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: its checkbox has the focus */}
        <div role="gridcell" class="td td-select" aria-colindex={1} data-col={0}>
          <input
            type="checkbox"
            checked={selected}
            tabIndex={tab(0)}
            aria-label={i18n.t('table.select', [title])}
            onClick={(event) => onSelect(row.id, event.shiftKey)}
          />
        </div>
        {columns.map((column, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a virtual grid has no table elements
          <div
            key={column.id}
            role="gridcell"
            class={`td td-${column.id}`}
            aria-colindex={at + 2}
            data-col={at + 1}
            tabIndex={column.id === 'title' || column.id === 'status' ? undefined : tab(at + 1)}
          >
            {column.id === 'title' ? (
              <>
                <a href={href} tabIndex={tab(at + 1)} aria-current={current ? 'true' : undefined} title={title}>
                  {title}
                </a>
                {excerpt && <ExcerptLine {...excerpt} />}
              </>
            ) : column.id === 'status' ? (
              <StatusMenu application={row} tabIndex={tab(at + 1)} />
            ) : (
              column.show(row, siteNames)
            )}
          </div>
        ))}
      </>
    );
  }
}
