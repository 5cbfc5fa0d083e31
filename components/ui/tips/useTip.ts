import { useEffect, useMemo, useState } from 'preact/hooks';
import { live } from '../../../utils/journal/live.ts';
import { oneApplication, recordsOf } from '../../../utils/journal/queries.ts';
import { askTip } from '../../../utils/recovery/askTip.ts';
import type { TipChoice } from '../../../utils/recovery/tipChoice.ts';
import { followUps, summary } from '../followUps.ts';
import { settings } from '../settings.ts';
import type { TipSource } from './answerTip.ts';

/**
 * A tip for a page that has not read all applications: about one of them, or the one of the day that comes unasked. It is
 * chosen anew when something was said to a tip, and when the background has looked at what changed.
 */
export function useTip(applicationId?: string): { source: TipSource; choice: TipChoice } | undefined {
  const [choice, setChoice] = useState<TipChoice>();
  const records = useMemo(() => live(() => recordsOf('tip')), []);
  const application = useMemo(
    () => live(async () => (choice?.applicationId && (await oneApplication(choice.applicationId))) || null),
    [choice?.applicationId],
  );
  const [chosen, context, known] = [settings.value, followUps.value, records.value];
  const said = known?.map(({ tip, answer, answeredAt }) => [tip, answer, answeredAt].join()).join(' ');

  useEffect(() => {
    if (!chosen || !context || said === undefined) return;
    let late = false;
    const question = { settings: chosen, followUps: context, now: Date.now(), ...(applicationId && { applicationId }) };
    void askTip(question).then((found) => !late && setChoice(found));
    return () => {
      late = true;
    };
  }, [chosen, context, said, summary.value?.at, applicationId]);

  // A card whose application is still being read would have buttons that lead elsewhere.
  const about = application.value;
  if (
    !choice ||
    !context ||
    !known ||
    about === undefined ||
    (choice.applicationId && about?.id !== choice.applicationId)
  )
    return undefined;
  return { source: { applications: about ? [about] : [], records: known, followUps: context }, choice };
}
