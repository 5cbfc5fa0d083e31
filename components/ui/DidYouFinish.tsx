import { i18n } from '#i18n';
import { journal } from '../../utils/journal/journal.ts';
import type { Application } from '../../utils/journal/types.ts';
import { act } from './act.ts';
import { Button } from './Button.tsx';

/** Yes, No and Later for an application that was started: a note is only as good as its answer. */
export function DidYouFinish({ application: { id, title } }: { application: Application }) {
  const answer = (how: 'finished' | 'notFinished' | 'later', said: string) => () =>
    act(() => journal.answer(id, how), said);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the question is no part of a form
    <div class="answers" role="group" aria-label={`${i18n.t('ui.didYouFinish')} ${title}`}>
      <Button
        onClick={answer('finished', i18n.t('ui.nowOf', [title || i18n.t('ui.untitled'), i18n.t('stage.applied')]))}
      >
        {i18n.t('ui.yes')}
      </Button>
      <Button onClick={answer('notFinished', i18n.t('ui.undone'))}>{i18n.t('ui.no')}</Button>
      <Button look="quiet" onClick={answer('later', i18n.t('ui.askedAgain'))}>
        {i18n.t('ui.later')}
      </Button>
    </div>
  );
}
