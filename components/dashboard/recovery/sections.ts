import type { ComponentType } from 'preact';
import { lazy } from '../../ui/Lazy.tsx';

export interface SectionProps {
  /** What comes after the section's name in the address: `ID` in `#/recovery/sheet/ID`. */
  id?: string | undefined;
  /** `?kind=` of the address. */
  kind?: string | undefined;
}

/** The sections of the recovery page, by the name in their address. One line each; all are read when they are asked for. */
export const SECTIONS: Record<string, ComponentType<SectionProps>> = {
  plans: lazy(() => import('./plans/PlansSection.tsx').then((it) => it.PlansSection)),
  waiting: lazy(() => import('./waiting/WaitingSection.tsx').then((it) => it.WaitingSection)),
  withdraw: lazy(() => import('./WithdrawSection.tsx').then((it) => it.WithdrawSection)),
  back: lazy(() => import('./life/BackSection.tsx').then((it) => it.BackSection)),
  barriers: lazy(() => import('./life/BarriersSection.tsx').then((it) => it.BarriersSection)),
  break: lazy(() => import('./life/BreakSection.tsx').then((it) => it.BreakSection)),
  checkin: lazy(() => import('./life/CheckInSection.tsx').then((it) => it.CheckInSection)),
  compare: lazy(() => import('./life/CompareSection.tsx').then((it) => it.CompareSection)),
  lines: lazy(() => import('./life/LinesSection.tsx').then((it) => it.LinesSection)),
  profile: lazy(() => import('./life/ProfileSection.tsx').then((it) => it.ProfileSection)),
  quiet: lazy(() => import('./life/QuietSection.tsx').then((it) => it.QuietSection)),
  slots: lazy(() => import('./life/SlotsSection.tsx').then((it) => it.SlotsSection)),
  summary: lazy(() => import('./life/SummarySection.tsx').then((it) => it.SummarySection)),
  week: lazy(() => import('./life/WeekSection.tsx').then((it) => it.WeekSection)),
  wishes: lazy(() => import('./life/WishesSection.tsx').then((it) => it.WishesSection)),
  write: lazy(() => import('./life/WriteSection.tsx').then((it) => it.WriteSection)),
  sheet: lazy(() => import('./learning/SheetSection.tsx').then((it) => it.SheetSection)),
  return: lazy(() => import('./learning/ReturnSection.tsx').then((it) => it.ReturnSection)),
  prep: lazy(() => import('./learning/PrepSection.tsx').then((it) => it.PrepSection)),
  asked: lazy(() => import('./learning/AskedSection.tsx').then((it) => it.AskedSection)),
  goals: lazy(() => import('./learning/GoalsPage.tsx').then((it) => it.GoalsPage)),
  stories: lazy(() => import('./learning/StoryBank.tsx').then((it) => it.StoryBank)),
  questions: lazy(() => import('./learning/QuestionBank.tsx').then((it) => it.QuestionBank)),
  feedback: lazy(() => import('./learning/FeedbackLog.tsx').then((it) => it.FeedbackLog)),
  strengths: lazy(() => import('./learning/Strengths.tsx').then((it) => it.Strengths)),
  snippets: lazy(() => import('./learning/SnippetBank.tsx').then((it) => it.SnippetBank)),
};
