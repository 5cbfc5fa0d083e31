import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../utils/journal/db.ts';
import { live } from '../../utils/journal/live.ts';
import type { Health } from '../../utils/messages.ts';
import { dismissNotice, type Notice, readNotice } from '../../utils/repair/notice.ts';
import { Button } from './Button.tsx';
import { bytesWords } from './bytesWords.ts';
import { health, unanswered } from './health.ts';
import './Keeping.css';

interface Props {
  /** Where backups are restored, and where they are made. */
  restoreHref: string;
  backupHref: string;
  target?: '_blank';
}

/** What a person should know about how their notes are kept; nothing at all when all is well. */
export function Keeping({ restoreHref, backupHref, target }: Props) {
  const notice = useMemo(() => live(async () => (await readNotice(db)) ?? null), []).value;
  const warnings = [...(unanswered.value ? [i18n.t('keeping.unanswered')] : []), ...warningsOf(health.value ?? {})];
  const trouble = health.value?.backup;
  if (!notice && warnings.length === 0 && !trouble) return null;
  return (
    <div class="keeping" role="note" aria-label={i18n.t('keeping.region')}>
      {notice && (
        <>
          {wordsOf(notice).map((words) => (
            <p key={words}>{words}</p>
          ))}
          <div class="row">
            {(notice.missing > 0 || notice.textsLost) && (
              <a href={restoreHref} target={target} rel={target && 'noopener'}>
                {i18n.t('keeping.restore')}
              </a>
            )}
            <Button look="quiet" onClick={() => void dismissNotice(db)}>
              {i18n.t('ui.dismiss')}
            </Button>
          </div>
        </>
      )}
      {warnings.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {trouble && (
        <p>
          {i18n.t('backups.stuck')} {i18n.t(`backups.trouble.${trouble}`)}{' '}
          <a href={backupHref} target={target} rel={target && 'noopener'}>
            {i18n.t('backups.look')}
          </a>
        </p>
      )}
    </div>
  );
}

function wordsOf({ events, missing, textsLost }: Notice): string[] {
  return [
    ...(events > 0 ? [i18n.t('keeping.restored', events)] : []),
    ...(textsLost ? [i18n.t('keeping.texts')] : []),
    ...(missing > 0 ? [i18n.t('keeping.missing', missing)] : []),
  ];
}

function warningsOf({ once, refused, left, unwatched }: Health): string[] {
  return [
    ...(once ? [i18n.t('keeping.once')] : []),
    ...(refused ? [i18n.t('keeping.refused')] : []),
    ...(left !== undefined ? [i18n.t('keeping.left', [bytesWords(left)])] : []),
    ...(unwatched ? [i18n.t(`keeping.${unwatched}`)] : []),
  ];
}
