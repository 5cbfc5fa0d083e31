import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { live } from '../../../utils/journal/live.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import type { PersonRole } from '../../../utils/journal/records.ts';
import { STAGES } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { book } from '../../ui/book.ts';
import { compareNames } from '../../ui/format.ts';
import { letterPlace } from '../../ui/letterPlace.ts';
import { StageTrack } from '../../ui/StageTrack.tsx';
import { Loading } from '../Loading.tsx';
import { hrefOf } from '../route.ts';
import { RecoveryHead } from './RecoveryHead.tsx';

/** Those who helped, and would like to know. */
const HELPED: readonly PersonRole[] = ['recruiter', 'referrer', 'opensDoors', 'advises', 'supports'];

const SENT = STAGES.slice(STAGES.indexOf('applied'));

/** After a yes: what is still open elsewhere, with a line to write for each. */
export function WithdrawSection() {
  const open = useComputed(() =>
    book.complete.value
      ? book.rows.value
          ?.filter(({ outcome, stage }) => outcome === 'open' && SENT.includes(stage))
          .sort((a, b) => SENT.indexOf(b.stage) - SENT.indexOf(a.stage) || b.updatedAt - a.updatedAt)
      : undefined,
  );
  if (!open.value) return <Loading />;
  return (
    <div class="page">
      <RecoveryHead title={i18n.t('recovery.withdraw.title')} intro={i18n.t('recovery.withdraw.intro')} />
      {open.value.length === 0 && <p>{i18n.t('recovery.withdraw.empty')}</p>}
      <ul class="waits">
        {open.value.map((application) => {
          const { id, company } = application;
          const title = application.title || i18n.t('ui.untitled');
          return (
            <li key={id} class="wait">
              <p>
                <a href={hrefOf('applications', id)}>{title}</a>
                {company && <span> · {company}</span>}
              </p>
              <StageTrack application={application} />
              <div class="row">
                <a class="button" href={`#/${letterPlace(id, 'withdrawal')}`}>
                  {i18n.t('recovery.withdraw.write')}
                </a>
                <Button
                  look="quiet"
                  onClick={() =>
                    act(() => journal.setOutcome(id, 'withdrawn'), i18n.t('recovery.withdraw.said', [title]))
                  }
                >
                  {i18n.t('recovery.withdraw.done')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <PeopleToTell />
    </div>
  );
}

/** Nobody has to be told; it is easy to forget those who helped. */
function PeopleToTell() {
  const people = useMemo(() => live(() => recordsOf('person')), []);
  const helped = (people.value ?? []).filter(({ role }) => HELPED.includes(role));
  if (helped.length === 0) return null;
  return (
    <section aria-labelledby="people-to-tell">
      <h2 id="people-to-tell">{i18n.t('recovery.withdraw.tell')}</h2>
      <ul>
        {helped
          .sort((a, b) => compareNames(a.name, b.name))
          .map(({ id, name, company }) => (
            <li key={id}>
              <a href={hrefOf('people', id)}>{name}</a>
              {company && <span class="muted"> · {company}</span>}
            </li>
          ))}
      </ul>
    </section>
  );
}
