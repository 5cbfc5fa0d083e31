import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

type Given = 'count' | 'getScrollElement' | 'estimateSize' | 'getItemKey' | 'scrollMargin' | 'scrollPaddingStart';

/** So many rows beyond each edge are drawn ahead. */
const OVERSCAN = 5;
/** So many pixels at least are above any list: a heading and what can be chosen. */
const ABOVE = 150;

/**
 * Tells a view which rows of a long list are in sight, so that only those are drawn.
 *
 * @param pinned a row that is drawn wherever it is, so that scrolling away does not take the keyboard from it
 */
export function useVirtualRows({
  pinned = -1,
  ...options
}: Pick<Options, Given> & { pinned?: number }): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // What is out of sight can wait until the rest is seen.
  const [seen, setSeen] = useState(false);
  useEffect(() => setSeen(true), []);
  const all: Options = {
    ...options,
    overscan: seen ? OVERSCAN : 0,
    rangeExtractor: (range) => {
      // Behind somebody who scrolls there is nothing to draw ahead.
      const { isScrolling, scrollDirection } = virtualizer;
      const shown = defaultRangeExtractor(range).filter(
        (index) =>
          !isScrolling || (scrollDirection === 'forward' ? index >= range.startIndex : index <= range.endIndex),
      );
      if (pinned >= 0 && pinned < range.count && !shown.includes(pinned)) shown.push(pinned);
      return shown.sort((a, b) => a - b);
    },
    observeElementRect,
    observeElementOffset,
    measureElement,
    scrollToFn: elementScroll,
    // Rather too much, and drawn at once instead of after the first layout.
    initialRect: { width: innerWidth, height: innerHeight - ABOVE },
    onChange: () => redraw(undefined),
  };
  // Made once; later options reach it through setOptions.
  const virtualizer = useMemo(() => new Virtualizer(all), []);
  virtualizer.setOptions(all);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
