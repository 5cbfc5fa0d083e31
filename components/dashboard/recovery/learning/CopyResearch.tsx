import { i18n } from '#i18n';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import type { Application } from '../../../../utils/journal/types.ts';

interface Props {
  others: readonly RecordOf<'prep'>[];
  applications: ReadonlyMap<string, Application> | undefined;
  onCopy(research: string): void;
}

/** Takes over what was found out for another role: research outlives a no. */
export function CopyResearch({ others, applications, onCopy }: Props) {
  const known = others.flatMap((prep) => {
    const job = applications?.get(prep.applicationId);
    return job && prep.research ? [{ id: prep.id, job, research: prep.research }] : [];
  });
  if (known.length === 0) return null;
  return (
    <select
      class="prep-copy"
      aria-label={i18n.t('learning.prep.copyFrom')}
      value=""
      onChange={(event) => {
        const chosen = known.find(({ id }) => id === event.currentTarget.value);
        event.currentTarget.value = '';
        if (chosen) onCopy(chosen.research);
      }}
    >
      <option value="">{i18n.t('learning.prep.copyFrom')}</option>
      {known.map(({ id, job }) => (
        <option key={id} value={id}>
          {[job.title || i18n.t('ui.untitled'), job.company].filter(Boolean).join(', ')}
        </option>
      ))}
    </select>
  );
}
