import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../utils/journal/live.ts';
import { counts } from '../../../utils/journal/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { bytesWords } from '../../ui/bytesWords.ts';
import { DateText } from '../../ui/DateText.tsx';
import { numberWords } from '../../ui/format.ts';
import { health } from '../../ui/health.ts';
import { toast } from '../../ui/toast.ts';
import { Pair } from './Pair.tsx';

interface Room {
  used?: number | undefined;
  left?: number | undefined;
  /** Whether the browser keeps the notes when the disk gets full. */
  kept?: boolean | undefined;
}

/** Where the notes are, how many, and how much room they take and have. */
export function Where() {
  const count = useMemo(() => live(() => counts()), []);
  const room = useSignal<Room>({});
  const numbers = count.value;

  useEffect(() => {
    void readRoom().then((now) => {
      room.value = now;
    });
  }, [numbers]);

  const persist = async () => {
    const kept = await navigator.storage.persist().catch(() => false);
    room.value = { ...room.value, kept };
    toast.value = { text: i18n.t(kept ? 'transfer.room.persistDone' : 'transfer.room.persistNo') };
  };

  const { used, left, kept } = room.value;
  return (
    <section aria-labelledby="where">
      <h2 id="where">{i18n.t('transfer.where')}</h2>
      <p class="reading">{i18n.t('transfer.whereText')}</p>
      {numbers && (
        <dl class="numbers">
          <Pair name={i18n.t('transfer.applications')}>{numberWords(numbers.applications)}</Pair>
          <Pair name={i18n.t('transfer.events')}>{numberWords(numbers.events)}</Pair>
          <Pair name={i18n.t('transfer.postings')}>{numberWords(numbers.postings)}</Pair>
          {numbers.since && (
            <Pair name={i18n.t('transfer.since')}>
              <DateText at={numbers.since} />
            </Pair>
          )}
          {used !== undefined && <Pair name={i18n.t('transfer.room.used')}>{bytesWords(used)}</Pair>}
          {left !== undefined && <Pair name={i18n.t('transfer.room.left')}>{bytesWords(left)}</Pair>}
        </dl>
      )}
      {health.value && !health.value.once && <p class="muted">{i18n.t('keeping.twice')}</p>}
      {kept === true && <p class="muted">{i18n.t('transfer.room.kept')}</p>}
      {kept === false && (
        <>
          <p class="reading">{i18n.t('transfer.room.notKept')}</p>
          <Button onClick={persist}>{i18n.t('transfer.room.persist')}</Button>
        </>
      )}
    </section>
  );
}

async function readRoom(): Promise<Room> {
  try {
    const [{ usage, quota }, kept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
    return { used: usage, left: quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0)), kept };
  } catch {
    // Some browsers don't say.
    return {};
  }
}
