import { useComputed } from '@preact/signals';
import { i18n } from '#i18n';
import { waitingOf } from '../../../utils/followups/silenceTimers.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { tipsFor } from '../../../utils/recovery/tipsFor.ts';
import { now } from '../../ui/now.ts';
import { search } from '../../ui/tips/search.ts';
import { TipCard } from '../../ui/tips/TipCard.tsx';
import { hrefOf } from '../route.ts';
import { Section } from './Section.tsx';

/** What may help with this application: while it waits, before its interview, after its end. */
export function OneThing({ application }: { application: Application }) {
  const found = useComputed(() => {
    const known = search.value;
    const choice = known && tipsFor(known, application, now.value)[0];
    return { known, choice };
  });
  const { known, choice } = found.value;
  const waits = application.outcome === 'open' && waitingOf(application) !== undefined;
  if (!choice && !waits) return null;
  return (
    <Section name="recovery">
      {known && choice && <TipCard key={choice.tip} search={known} choice={choice} level={3} />}
      {waits && (
        <p>
          <a href={hrefOf('recovery', 'waiting', application.id)}>{i18n.t('recovery.waiting.ofOne')}</a>
        </p>
      )}
    </Section>
  );
}
