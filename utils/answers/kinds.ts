/** What an employer's message can be; see `classify.ts`. */
export const ANSWER_KINDS = ['acknowledgment', 'invitation', 'rejection', 'offer'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];
