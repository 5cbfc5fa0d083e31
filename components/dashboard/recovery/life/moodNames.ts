import { i18n } from '#i18n';

/** How heavy a day is, in words, the heaviest first: 1 is the first. */
export const moodNames = (): string[] =>
  (['heavy', 'ratherHeavy', 'mixed', 'ratherLight', 'light'] as const).map((step) => i18n.t(`life.checkIn.is.${step}`));
