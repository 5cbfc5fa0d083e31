/** Sentences that can be copied, by name: their words are in `locales` under `life.lines`. */
export const COPY_LINES = ['justListen', 'anyNews', 'strength', 'corridor', 'stillDeciding', 'noAdvice'] as const;
export type CopyLine = (typeof COPY_LINES)[number];
