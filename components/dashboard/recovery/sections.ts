import type { ComponentType } from 'preact';

export interface SectionProps {
  /** What comes after the section's name in the address: `ID` in `#/recovery/sheet/ID`. */
  id?: string;
  /** `?kind=` of the address. */
  kind?: string;
}

/** The sections of the recovery page, by the name in their address. One line each; all are read when they are asked for. */
export const SECTIONS: Record<string, ComponentType<SectionProps>> = {};
