import type { ComponentChildren } from 'preact';
import { RecoveryHead } from '../RecoveryHead.tsx';
import './LifePage.css';

interface Props {
  title: string;
  /** What it is for, in a sentence or two. */
  intro?: string;
  children?: ComponentChildren;
}

/** One section of the recovery page: the way back, its name, what it is for, and the thing itself. */
export function LifePage({ title, intro, children }: Props) {
  return (
    <div class="page life">
      <RecoveryHead title={title} {...(intro && { intro })} />
      {children}
    </div>
  );
}
