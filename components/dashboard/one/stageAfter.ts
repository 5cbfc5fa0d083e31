import { type Application, type InterviewKind, STAGES, type Stage } from '../../../utils/journal/types.ts';

/** The stage that an interview of this kind stands for, if the application is not there yet. */
export function stageAfter({ stage }: Pick<Application, 'stage'>, kind: InterviewKind): Stage | undefined {
  const reached: Stage = kind === 'phone' || kind === 'assessment' || kind === 'task' ? 'screen' : 'interview';
  return STAGES.indexOf(reached) > STAGES.indexOf(stage) ? reached : undefined;
}
