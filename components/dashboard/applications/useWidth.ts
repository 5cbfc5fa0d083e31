import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width of an element in CSS pixels; until it was measured, that of the window for a guess. */
export function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(innerWidth);
  useLayoutEffect(() => {
    if (!of.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(of.current);
    setWidth(of.current.clientWidth);
    return () => observer.disconnect();
  }, [of]);
  return width;
}
