import { Component, createRef } from 'preact';
import type { Application } from '../../../utils/journal/types.ts';
import type { Excerpt } from '../../../utils/search/excerpt.ts';
import { Cells } from './Cells.tsx';
import type { Column } from './columns.tsx';

export interface Props {
  row: Application;
  /** Its place among the lines, and in pixels from the top of them. */
  index: number;
  top: number;
  columns: readonly Column[];
  /** The cell that Tab leads to, when it is in this row; else -1. */
  tabAt: number;
  selected: boolean;
  current: boolean;
  href: string;
  siteNames: Readonly<Record<string, string>>;
  excerpt: Excerpt | undefined;
  onSelect(id: string, range: boolean): void;
  /** Measures it, where rows are not all of one height. */
  measure: ((element: HTMLElement | null) => void) | undefined;
}

/** A row of the table. Drawn anew only when something of it changed: scrolling asks for forty rows sixty times a second. */
export class TableRow extends Component<Props> {
  element = createRef<HTMLDivElement>();

  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== this.props[name]);
  }

  override componentDidMount(): void {
    this.props.measure?.(this.element.current);
  }

  // Another row in the same element may be of another height.
  override componentDidUpdate(): void {
    this.props.measure?.(this.element.current);
  }

  override render({ row, index, top, selected, href, excerpt, onSelect, measure, ...cells }: Props) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a virtual grid has no table elements
      // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus
      // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in a cell does the same
      <div
        ref={this.element}
        role="row"
        class={excerpt ? 'tr' : 'tr tr-line'}
        aria-rowindex={index + 2}
        aria-selected={selected}
        data-index={index}
        data-key={row.id}
        data-id={row.id}
        style={{ transform: `translateY(${top}px)` }}
        onClick={({ target, shiftKey, ctrlKey, metaKey }) => {
          if ((target as Element).closest('a, button, input, [popover]') || getSelection()?.toString()) return;
          if (shiftKey || ctrlKey || metaKey) onSelect(row.id, shiftKey);
          else location.hash = href;
        }}
      >
        <Cells {...{ row, selected, href, excerpt, onSelect, ...cells }} />
      </div>
    );
  }
}
