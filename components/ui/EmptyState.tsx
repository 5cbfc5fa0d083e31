import type { ComponentChildren } from 'preact';
import './EmptyState.css';

interface Props {
  title: string;
  /** What will be here, and the one thing to do. */
  children: ComponentChildren;
}

/** A page or a list that has nothing yet. */
export function EmptyState({ title, children }: Props) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
