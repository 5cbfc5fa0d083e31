import { i18n } from '#i18n';

/** How much somebody wants it, the least first. */
export const excitementNames = (): string[] =>
  (['least', 'little', 'some', 'much', 'most'] as const).map((step) => i18n.t(`story.excitement.${step}`));
