import type { GoalData } from '../../../../utils/journal/recoveryRecords.ts';
import type { Application } from '../../../../utils/journal/types.ts';

/** A new goal as the address asks for it: from a feedback (its event), from a word that came up twice, or one's own. */
export function goalStart(
  feedbackId: string | undefined,
  theme: string | undefined,
  applications: ReadonlyMap<string, Application>,
): Pick<GoalData, 'text' | 'from'> & Partial<Pick<GoalData, 'applicationId' | 'tags'>> {
  for (const { id, feedback = [] } of feedbackId ? applications.values() : []) {
    const said = feedback.find(({ eventId }) => eventId === feedbackId);
    if (said)
      return {
        text: said.was ?? said.reason ?? '',
        from: 'feedback',
        applicationId: id,
        ...(said.theme && { tags: [said.theme] }),
      };
  }
  return theme ? { text: theme, from: 'theme', tags: [theme] } : { text: '', from: 'own' };
}
