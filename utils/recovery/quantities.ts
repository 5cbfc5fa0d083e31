/** Numbers in the words of tips that no fact is: see `valuesOf`. */
export const QUANTITIES = ['daysSinceSent', 'daysUntilPromise', 'daysWithoutWord', 'fourteen'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** What stands in braces in the words of tips. */
export const PLACEHOLDERS = [
  ...(['company', 'days', 'n', 'k', 'weeks', 'hours', 'stage', 'promisedDate', 'daysPast', 'followUpDate'] as const),
  ...(['interviewCount', 'practiceGoal', 'lastCompany', 'feedback', 'strength', 'theme'] as const),
  ...(['countryDays', 'country', 'pipeline'] as const),
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
