import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOfDate, momentOf } from '../../../../utils/followups/days.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import { live } from '../../../../utils/journal/live.ts';
import { oneApplication, recordsOf } from '../../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { PLANS, type PlanData } from '../../../../utils/journal/recoveryRecords.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { dateWords } from '../../../ui/format.ts';
import { hrefOf } from '../../route.ts';
import { RecoveryHead } from '../RecoveryHead.tsx';
import type { SectionProps } from '../sections.ts';
import { PlanForm } from './PlanForm.tsx';
import './Plans.css';

const KINDS: readonly string[] = PLANS;
const isKind = (kind: string | undefined): kind is PlanData['plan'] => kind !== undefined && KINDS.includes(kind);

/** If-then plans: those for one application, with a form where a kind is asked for, or all of them. */
export function PlansSection({ id, kind }: SectionProps) {
  const found = useMemo(
    () =>
      live(async () => {
        const [plans, application] = await Promise.all([recordsOf('plan'), id ? oneApplication(id) : undefined]);
        return { plans: plans.sort((a, b) => b.updatedAt - a.updatedAt), application };
      }),
    [id],
  );
  const shown = useComputed(() => found.value?.plans.filter((plan) => !id || plan.applicationId === id));
  if (!found.value || !shown.value) return null;
  const { application } = found.value;
  const about = application && (application.title || i18n.t('ui.untitled'));
  const asked = isKind(kind) ? kind : undefined;
  const old = asked && shown.value.find((plan) => plan.plan === asked && plan.applicationId === id && asked !== 'step');
  const others = shown.value.filter((plan) => plan !== old);
  return (
    <div class="page">
      <RecoveryHead title={i18n.t('recovery.plans.title')} intro={i18n.t('recovery.plans.intro')} />
      {about && (
        <p>
          <a href={hrefOf('applications', id)}>{[about, application.company].filter(Boolean).join(' · ')}</a>
        </p>
      )}
      {asked ? (
        <PlanForm key={`${asked} ${id} ${old?.id}`} kind={asked} applicationId={application?.id} plan={old} />
      ) : (
        <div class="row">
          {PLANS.map((one) => (
            <a key={one} class="button" href={`${hrefOf('recovery', 'plans', id)}?kind=${one}`}>
              {i18n.t(`recovery.plans.new.${one}`)}
            </a>
          ))}
        </div>
      )}
      {others.length === 0 && !asked && (
        <EmptyState title={i18n.t('recovery.plans.emptyTitle')}>
          <p>{i18n.t('recovery.plans.empty')}</p>
        </EmptyState>
      )}
      {others.length > 0 && (
        <ul class="plans">
          {others.map((plan) => (
            <PlanItem key={plan.id} plan={plan} />
          ))}
        </ul>
      )}
    </div>
  );
}

function PlanItem({ plan }: { plan: RecordOf<'plan'> }) {
  const application = useMemo(
    () => live(async () => (plan.applicationId ? ((await oneApplication(plan.applicationId)) ?? null) : null)),
    [plan.applicationId],
  );
  const about = application.value;
  const parts = [
    ['ifNo', plan.ifNo],
    ['ifYes', plan.ifYes],
    ['next', plan.next],
    ['response', plan.response],
    ['when', [dayText(plan.on), plan.at, plan.place].filter(Boolean).join(', ')],
  ] as const;
  return (
    <li class="plan">
      <h2>
        {i18n.t(`recovery.plans.kind.${plan.plan}`)}
        {about && ` · ${about.title || i18n.t('ui.untitled')}`}
      </h2>
      <dl>
        {parts.map(
          ([name, words]) =>
            words && (
              <div key={name}>
                <dt>{i18n.t(`recovery.plans.part.${name}`)}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
      <div class="row">
        {plan.plan === 'step' ? (
          plan.doneAt === undefined && (
            <Button
              onClick={() =>
                act(() => journal.put('plan', { doneAt: Date.now() }, plan.id), i18n.t('recovery.plans.saidDone'))
              }
            >
              {i18n.t('followUps.act.done')}
            </Button>
          )
        ) : (
          <a class="button" href={`${hrefOf('recovery', 'plans', plan.applicationId)}?kind=${plan.plan}`}>
            {i18n.t('recovery.plans.change')}
          </a>
        )}
        <Button
          look="quiet"
          onClick={() => act(() => journal.removeRecord('plan', plan.id), i18n.t('recovery.plans.removed'))}
        >
          {i18n.t('recovery.plans.remove')}
        </Button>
      </div>
    </li>
  );
}

/** "Thursday, 11 March": a day is read, and not a date. */
function dayText(on: string | undefined): string {
  const day = dayOfDate(on);
  return day === undefined ? '' : dateWords(momentOf(day, 12), { weekday: 'long', day: 'numeric', month: 'long' });
}
