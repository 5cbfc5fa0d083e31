import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import type { JournalEvent } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { timeWords } from '../../ui/dateWords.ts';
import { safeUrl } from '../safeUrl.ts';

interface Props {
  event: JournalEvent;
  words: string;
  /** The event that took this one back, if one did. */
  undoneBy: string | undefined;
}

/** One thing that happened, with what the page said, and the way to take it back or bring it back. */
export function TimelineEntry({ event, words, undoneBy }: Props) {
  const { evidence } = event;
  const change = () => act(() => journal.undo(undoneBy ?? event.id), i18n.t('ui.undone'));
  return (
    <li class={`entry${undoneBy ? ' undone' : ''}${event.by === 'page' ? ' by-page' : ''}`}>
      <div class="entry-when">
        <DateText at={event.at} />
      </div>
      <div class="entry-what">
        <p>{undoneBy ? <s>{words}</s> : words}</p>
        {undoneBy && <p class="small muted">{i18n.t('dashboard.event.undone')}</p>}
        {evidence && (
          <details class="evidence">
            <summary>{i18n.t('dashboard.event.seen', [timeWords(event.at)])}</summary>
            <p>{i18n.t(`dashboard.event.evidence.${evidence.how}`)}</p>
            {evidence.sentence && <blockquote>{evidence.sentence}</blockquote>}
            <Address url={evidence.url} />
          </details>
        )}
      </div>
      <Button
        look="quiet"
        label={i18n.t(undoneBy ? 'dashboard.event.redoOf' : 'dashboard.event.undoOf', [words])}
        onClick={change}
      >
        {i18n.t(undoneBy ? 'dashboard.event.redo' : 'ui.undo')}
      </Button>
    </li>
  );
}

function Address({ url }: { url: string }) {
  const safe = safeUrl(url);
  if (!safe) return <p class="muted">{url}</p>;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
}
