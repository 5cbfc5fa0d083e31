import type { ComponentType } from 'preact';
import { lazy } from '../../ui/Lazy.tsx';

export interface SectionProps {
  /** What comes after the section's name in the address: `ID` in `#/recovery/sheet/ID`. */
  id?: string;
  /** `?kind=` of the address. */
  kind?: string;
}

/** The sections of the recovery page, by the name in their address. One line each; all are read when they are asked for. */
export const SECTIONS: Record<string, ComponentType<SectionProps>> = {
  sheet: lazy(() => import('./learning/SheetSection.tsx').then((it) => it.SheetSection)),
  return: lazy(() => import('./learning/ReturnSection.tsx').then((it) => it.ReturnSection)),
  prep: lazy(() => import('./learning/PrepSection.tsx').then((it) => it.PrepSection)),
  goals: lazy(() => import('./learning/GoalsPage.tsx').then((it) => it.GoalsPage)),
  stories: lazy(() => import('./learning/StoryBank.tsx').then((it) => it.StoryBank)),
  questions: lazy(() => import('./learning/QuestionBank.tsx').then((it) => it.QuestionBank)),
  feedback: lazy(() => import('./learning/FeedbackLog.tsx').then((it) => it.FeedbackLog)),
  strengths: lazy(() => import('./learning/Strengths.tsx').then((it) => it.Strengths)),
  snippets: lazy(() => import('./learning/SnippetBank.tsx').then((it) => it.SnippetBank)),
};
