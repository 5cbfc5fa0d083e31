import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hrefOf } from '../../route.ts';
import './Learning.css';

interface Props {
  title: string;
  intro?: string;
  /** What it is about, and what can be done. */
  children?: ComponentChildren;
}

/** The top of a section: the way back, its name, and a sentence. */
export function SectionHead({ title, intro, children }: Props) {
  return (
    <header class="learn-head">
      <p class="small">
        <a href={hrefOf('recovery')}>{i18n.t('learning.back')}</a>
      </p>
      <h1>{title}</h1>
      {intro && <p class="muted reading">{intro}</p>}
      {children}
    </header>
  );
}
