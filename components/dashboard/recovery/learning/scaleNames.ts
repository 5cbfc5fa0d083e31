import { i18n } from '#i18n';

/** How an interview felt, the worst first. */
export const gutNames = (): string[] =>
  (['badly', 'notWell', 'unsure', 'well', 'veryWell'] as const).map((name) => i18n.t(`learning.gutName.${name}`));

/** How heavy it is, the heaviest first. */
export const moodNames = (): string[] =>
  (['heavy', 'ratherHeavy', 'between', 'ratherLight', 'light'] as const).map((name) =>
    i18n.t(`learning.moodName.${name}`),
  );
