import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

/** Tells a view which rows of a long list are in sight, so that only those are drawn. */
export function useVirtualRows(
  options: Pick<Options, 'count' | 'getScrollElement' | 'estimateSize' | 'getItemKey' | 'scrollMargin'>,
): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const all: Options = {
    ...options,
    overscan: 8,
    observeElementRect,
    observeElementOffset,
    measureElement,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  // Made once; later options reach it through setOptions.
  const virtualizer = useMemo(() => new Virtualizer(all), []);
  virtualizer.setOptions(all);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
