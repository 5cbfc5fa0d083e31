/** The steps of the first-run tour; each has its address, `#/welcome/NAME`. */
export const STEPS = ['what', 'pages', 'waiting', 'first'] as const;
export type TourStep = (typeof STEPS)[number];

/** The step of that name, if there is one. */
export function stepOf(name: string | undefined): TourStep | undefined {
  return STEPS.find((one) => one === name);
}
