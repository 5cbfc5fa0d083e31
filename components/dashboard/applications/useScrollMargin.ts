import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How far down in its scroller a list begins; what is above it (`.list-top`) comes, goes and wraps. */
export function useScrollMargin(list: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (!list.current || !scroller.current) return;
      const from = scroller.current.getBoundingClientRect().top - scroller.current.scrollTop;
      setMargin(Math.round(list.current.getBoundingClientRect().top - from));
    };
    const above = scroller.current?.querySelector('.list-top');
    const observer = new ResizeObserver(measure);
    if (above) observer.observe(above);
    measure();
    return () => observer.disconnect();
  }, [list, scroller]);
  return margin;
}
