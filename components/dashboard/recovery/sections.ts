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
};
