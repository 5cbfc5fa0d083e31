import { useComputed } from '@preact/signals';
import { i18n } from '#i18n';
import { waitingOf } from '../../../../utils/followups/silenceTimers.ts';
import { type Application, STAGES } from '../../../../utils/journal/types.ts';
import { book } from '../../../ui/book.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { followUps } from '../../../ui/followUps.ts';
import { now } from '../../../ui/now.ts';
import { Loading } from '../../Loading.tsx';
import { hrefOf } from '../../route.ts';
import { RecoveryHead } from '../RecoveryHead.tsx';
import type { SectionProps } from '../sections.ts';
import { WaitingEntry } from './WaitingEntry.tsx';
import { WaitingOne } from './WaitingOne.tsx';
import './Waiting.css';

/** So many at once: more would be a list to dread. */
const AT_ONCE = 12;

/** The wait for an answer: of one application, or of all, what is wanted most first. `dread` goes straight to that one. */
export function WaitingSection({ id, kind }: SectionProps) {
  const found = useComputed(() => {
    const [rows, context] = [book.rows.value, followUps.value];
    if (!rows || !context || !book.complete.value) return undefined;
    const waiting = rows.filter((one) => one.outcome === 'open' && waitingOf(one) !== undefined);
    return { rows, context, waiting: waiting.sort(byWeight) };
  });
  if (!found.value) return <Loading />;
  const { rows, context, waiting } = found.value;
  const one = id ? rows.find((row) => row.id === id) : kind === 'dread' ? waiting[0] : undefined;
  if (one) return <WaitingOne application={one} context={context} now={now.value} dread={kind === 'dread'} />;
  return (
    <div class="page">
      <RecoveryHead title={i18n.t('recovery.waiting.title')} intro={i18n.t('recovery.waiting.intro')} />
      {waiting.length === 0 ? (
        <EmptyState title={i18n.t('recovery.waiting.emptyTitle')}>
          <p>{i18n.t('recovery.waiting.empty')}</p>
        </EmptyState>
      ) : (
        <ul class="waits">
          {waiting.slice(0, AT_ONCE).map((row) => (
            <WaitingEntry key={row.id} application={row} context={context} now={now.value} />
          ))}
        </ul>
      )}
      {waiting.length > AT_ONCE && (
        <p class="muted">
          {i18n.t('recovery.waiting.more', waiting.length - AT_ONCE)}{' '}
          <a href={hrefOf('applications')}>{i18n.t('dashboard.toApplications')}</a>
        </p>
      )}
    </div>
  );
}

/** What is wanted most weighs most; among equals what got furthest, then what has waited longest. */

function byWeight(a: Application, b: Application): number {
  return (
    (b.excitement ?? 3) - (a.excitement ?? 3) ||
    STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage) ||
    (a.heardAt ?? a.appliedAt ?? 0) - (b.heardAt ?? b.appliedAt ?? 0)
  );
}
