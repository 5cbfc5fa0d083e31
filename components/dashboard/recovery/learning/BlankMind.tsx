import { i18n } from '#i18n';
import { putOne } from '../../../../utils/journal/putOne.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { act } from '../../../ui/act.ts';
import { Field } from '../../../ui/Field.tsx';
import { blankMindOf } from './blankMindOf.ts';

/** The sentence for a blank mind: the one of this role where there is one, else the same for all. */
export function BlankMind({ plans, applicationId }: { plans: readonly RecordOf<'plan'>[]; applicationId: string }) {
  const plan = blankMindOf(plans, applicationId);
  const label = i18n.t('learning.prep.blank');
  return (
    <Field
      label={label}
      lines={1}
      draft="plan:blankMind"
      value={plan?.response ?? ''}
      placeholder={i18n.t('learning.prep.blankHint')}
      onSave={(response) =>
        act(
          () =>
            putOne('plan', (one) => (plan ? one.id === plan.id : one.plan === 'blankMind' && !one.applicationId), {
              plan: 'blankMind',
              response: response || null,
            }),
          i18n.t('learning.prep.changed', [label]),
        )
      }
    />
  );
}
