import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** So long (ms) the page may be busy before it is drawn all the same. */
const PATIENCE = 1000;

/** What nobody waits for: drawn once the page has nothing else to do. */
export function WhenIdle({ children }: { children: ComponentChildren }) {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const handle = requestIdleCallback(() => setIsIdle(true), { timeout: PATIENCE });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle ? children : null;
}
