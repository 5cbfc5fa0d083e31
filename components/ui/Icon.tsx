import type { IconNode } from 'lucide';
import { h } from 'preact';

interface Props {
  /** An icon of the `lucide` package: `import { Search } from 'lucide'`. */
  of: IconNode;
  size?: number;
}

/** A line icon. Decoration only: give the control that holds it a name. */
export function Icon({ of, size = 16 }: Props) {
  return (
    <svg
      class="icon"
      // As large as the text around it becomes.
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
