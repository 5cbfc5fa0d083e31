import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';
import './RecoveryHead.css';

interface Props {
  title: string;
  /** What it is for, in a sentence or two. */
  intro?: string;
  /** What it is about, and what can be done. */
  children?: ComponentChildren;
}

/** The head of a section of the recovery page: the way back to the shelf, its name, and what it is for. */
export function RecoveryHead({ title, intro, children }: Props) {
  return (
    <header class="recovery-head">
      <a href={hrefOf('recovery')}>{i18n.t('recovery.back')}</a>
      <h1>{title}</h1>
      {intro && <p class="muted reading">{intro}</p>}
      {children}
    </header>
  );
}
