import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FollowUpContext } from '../../../../utils/followups/context.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import { live } from '../../../../utils/journal/live.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { planFor } from '../../../../utils/recovery/planFor.ts';
import { act } from '../../../ui/act.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { StageTrack } from '../../../ui/StageTrack.tsx';
import { settings } from '../../../ui/settings.ts';
import { OneTip } from '../../../ui/tips/OneTip.tsx';
import { hrefOf } from '../../route.ts';
import { RecoveryHead } from '../RecoveryHead.tsx';
import { waitWords } from './waitWords.ts';

interface Props {
  application: Application;
  context: FollowUpContext;
  /** Milliseconds since the epoch. */
  now: number;
  /** "I'm waiting and dreading it" was said. */
  dread: boolean;
}

/** The wait for one answer: how it stands, the plan for when it comes, when to look, one thing that may help. */
export function WaitingOne({ application, context, now, dread }: Props) {
  const { id, title, company, promisedOn } = application;
  const found = useMemo(() => live(async () => ({ plan: await planFor(id) })), [id]);
  if (!found.value) return null;
  const { plan } = found.value;
  const windows = settings.value?.recovery.checkWindows;
  return (
    <div class="page waiting">
      <RecoveryHead
        title={dread ? i18n.t('recovery.waiting.dreadTitle') : i18n.t('recovery.waiting.oneTitle')}
        {...(dread && { intro: i18n.t('recovery.waiting.dread') })}
      />
      <section aria-labelledby="wait-what">
        <h2 id="wait-what">
          <a href={hrefOf('applications', id)}>{title || i18n.t('ui.untitled')}</a>
          {company && ` · ${company}`}
        </h2>
        <StageTrack application={application} />
        {waitWords(application, context, now).map((sentence) => (
          <p key={sentence} class="reading">
            {sentence}
          </p>
        ))}
        <div class="wait-date">
          <DateField
            label={i18n.t('dashboard.one.promisedOn')}
            value={(promisedOn ?? '').slice(0, 10)}
            onSave={(value) =>
              act(
                () => journal.edit(id, { promisedOn: value || null }),
                i18n.t('dashboard.one.changed', [i18n.t('dashboard.one.promisedOn')]),
              )
            }
          />
        </div>
      </section>
      <section aria-labelledby="wait-plan">
        <h2 id="wait-plan">{i18n.t('recovery.waiting.planTitle')}</h2>
        {plan ? (
          <dl class="wait-plan">
            {(['ifNo', 'ifYes', 'next'] as const).map(
              (part) =>
                plan[part] && (
                  <div key={part}>
                    <dt>{i18n.t(`recovery.plans.part.${part}`)}</dt>
                    <dd>{plan[part]}</dd>
                  </div>
                ),
            )}
          </dl>
        ) : (
          <p class="muted reading">{i18n.t('recovery.waiting.planHint')}</p>
        )}
        <a class={plan ? 'button' : 'button primary'} href={`${hrefOf('recovery', 'plans', id)}?kind=answer`}>
          {i18n.t(plan ? 'recovery.plans.change' : 'recovery.waiting.planMake')}
        </a>
        <p class="muted reading">{i18n.t('recovery.waiting.ifNo')}</p>
      </section>
      <section aria-labelledby="wait-look">
        <h2 id="wait-look">{i18n.t('recovery.waiting.lookTitle')}</h2>
        <p class="reading">
          {windows ? i18n.t('recovery.waiting.look', [windows[0], windows[1]]) : i18n.t('recovery.waiting.lookHint')}
        </p>
        <a class="button" href={hrefOf('recovery', 'quiet')}>
          {i18n.t(windows ? 'recovery.waiting.lookChange' : 'recovery.waiting.lookChoose')}
        </a>
      </section>
      <OneTip applicationId={id} level={2} />
    </div>
  );
}
