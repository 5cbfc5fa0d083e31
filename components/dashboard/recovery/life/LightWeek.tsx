import { i18n } from '#i18n';
import { dayOf, momentOf } from '../../../../utils/followups/days.ts';
import { weekStart } from '../../../../utils/followups/period.ts';
import type { Settings } from '../../../../utils/settings.ts';
import { weekOf } from '../../../../utils/week.ts';
import { Button } from '../../../ui/Button.tsx';
import { dayWords } from '../../../ui/dateWords.ts';
import { now } from '../../../ui/now.ts';
import { saveRecovery } from '../../../ui/saveRecovery.ts';

/** A week in which one application is enough and nothing is counted. It ends with the week. */
export function LightWeek({ settings }: { settings: Settings }) {
  const until = settings.recovery.lightUntil ?? 0;
  const at = now.value;
  if (until > at)
    return (
      <>
        <p class="reading" role="status">
          {i18n.t('life.slots.light.is', [dayWords(until, at)])}
        </p>
        <Button onClick={() => saveRecovery({ lightUntil: undefined }, i18n.t('life.slots.light.ended'))}>
          {i18n.t('life.slots.light.end')}
        </Button>
      </>
    );
  const today = dayOf(at);
  const next = weekStart(today, weekOf(settings).firstDay) + 7;
  // A week that is nearly over is no rest.
  const end = momentOf(next - today < 4 ? next + 7 : next);
  return (
    <Button onClick={() => saveRecovery({ lightUntil: end }, i18n.t('life.slots.light.said', [dayWords(end, at)]))}>
      {i18n.t('life.slots.light.start', [dayWords(end, at)])}
    </Button>
  );
}
