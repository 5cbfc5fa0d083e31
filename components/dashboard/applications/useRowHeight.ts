import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** What a row measured last, in pixels; at first, what it is at the usual text size. */
let known = 39;

/** How high (in pixels) a table row with single lines is. One row says it for all, and again when the text size changes. */
export function useRowHeight(body: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(known);
  const observed = useRef<Element | null>(null);
  const observer = useMemo(
    () =>
      new ResizeObserver(([entry]) => {
        const size = entry?.borderBoxSize[0]?.blockSize;
        if (!entry || !size || entry.target.querySelector('.excerpt')) return;
        known = size;
        setHeight(size);
      }),
    [],
  );
  useLayoutEffect(() => {
    const row = body.current?.querySelector('[data-id]') ?? null;
    if (row === observed.current) return;
    observer.disconnect();
    observed.current = row;
    if (row) observer.observe(row);
  });
  useEffect(() => () => observer.disconnect(), [observer]);
  return height;
}
