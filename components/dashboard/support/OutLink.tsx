import type { ComponentChildren } from 'preact';
import { safeUrl } from '../safeUrl.ts';

/** A link out of Rebound, in a tab of its own that knows nothing of us. Only http and https are opened. */
export function OutLink({ url, children }: { url: string; children: ComponentChildren }) {
  const safe = safeUrl(url);
  if (!safe) return <>{children}</>;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
