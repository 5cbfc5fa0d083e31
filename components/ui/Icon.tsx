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
      {drawn(of).map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}

const known = new Map<IconNode, IconNode>();

/** Its lines as one: a page has a hundred icons, and each part of them would be an element to lay out. */
function drawn(icon: IconNode): IconNode {
  const before = known.get(icon);
  if (before) return before;
  const isPath = ([tag]: IconNode[number]) => tag === 'path';
  // Each begins at the origin again, from where the next one's first step may be counted.
  const d = icon.filter(isPath).map(([, attributes]) => `M0 0${attributes.d}`);
  const one = icon.filter((part) => !isPath(part));
  if (d.length > 0) one.push(['path', { d: d.join('') }]);
  known.set(icon, one);
  return one;
}
