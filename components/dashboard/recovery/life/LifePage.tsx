import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hrefOf } from '../../route.ts';
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
      <div class="life-head">
        <a href={hrefOf('recovery')}>{i18n.t('life.back')}</a>
        <h1>{title}</h1>
        {intro && <p class="muted reading">{intro}</p>}
      </div>
      {children}
    </div>
  );
}
