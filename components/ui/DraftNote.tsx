import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { dayWords, timeWords } from './dateWords.ts';

/** Says that a form was filled with what was typed before, and offers to start afresh. */
export function DraftNote({
  draft: { putBackFrom, forget },
}: {
  draft: { putBackFrom?: number | undefined; forget(): void };
}) {
  if (putBackFrom === undefined) return null;
  return (
    <p class="draft-note small muted" role="status">
      {i18n.t('story.draft.putBack', [dayWords(putBackFrom), timeWords(putBackFrom)])}{' '}
      <Button look="quiet" onClick={forget}>
        {i18n.t('story.draft.afresh')}
      </Button>
    </p>
  );
}
