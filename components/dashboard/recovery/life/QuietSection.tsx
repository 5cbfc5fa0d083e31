import { i18n } from '#i18n';
import { dayOf, dayOfDate, momentOf } from '../../../../utils/followups/days.ts';
import { chosenQuiet, MORNING, untilAfterWeekend, untilTomorrow } from '../../../../utils/recovery/quiet.ts';
import type { Settings } from '../../../../utils/settings.ts';
import { weekOf } from '../../../../utils/week.ts';
import { Button } from '../../../ui/Button.tsx';
import { now } from '../../../ui/now.ts';
import { beQuiet, endQuiet, untilWords } from '../../../ui/quiet.ts';
import { settings } from '../../../ui/settings.ts';
import { hrefOf } from '../../route.ts';
import { useSection } from '../../useSection.ts';
import type { SectionProps } from '../sections.ts';
import { CheckWindows } from './CheckWindows.tsx';
import { DayForm } from './DayForm.tsx';
import { HardDay } from './HardDay.tsx';
import { LifePage } from './LifePage.tsx';
import { SearchHours } from './SearchHours.tsx';

/** When to hear of nothing: for now, or at most hours of every day. `kind` names the part that is asked for. */
export function QuietSection({ kind }: SectionProps) {
  useSection(kind && `quiet-${kind}`);
  const chosen = settings.value;
  if (!chosen) return null;
  const { recovery } = chosen;
  return (
    <LifePage title={i18n.t('life.quiet.title')} intro={i18n.t('life.quiet.intro')}>
      <section aria-labelledby="quiet-now">
        <h2 id="quiet-now">{i18n.t('life.quiet.now')}</h2>
        <Now settings={chosen} />
      </section>
      <section aria-labelledby="quiet-day">
        <h2 id="quiet-day">{i18n.t('life.hardDay.title')}</h2>
        <HardDay recovery={recovery} />
      </section>
      <section aria-labelledby="quiet-hours">
        <h2 id="quiet-hours">{i18n.t('life.quiet.hours')}</h2>
        <SearchHours chosen={recovery.searchHours} workingDays={weekOf(chosen).workingDays} />
      </section>
      <section aria-labelledby="quiet-windows">
        <h2 id="quiet-windows">{i18n.t('life.quiet.windows')}</h2>
        <CheckWindows chosen={recovery.checkWindows} />
      </section>
      <p class="muted reading">
        {i18n.t('life.quiet.nights')} <a href={hrefOf('settings', 'reminders')}>{i18n.t('life.quiet.nightsLink')}</a>
      </p>
    </LifePage>
  );
}

function Now({ settings: { recovery, ...chosen } }: { settings: Settings }) {
  const at = now.value;
  const until = recovery.quietUntil ?? 0;
  const byHours = chosenQuiet(recovery, at);
  if (until > at)
    return (
      <>
        <p class="reading" role="status">
          {i18n.t('life.quiet.is', [untilWords(until, at)])}
        </p>
        <Button onClick={() => void endQuiet()}>{i18n.t('life.quiet.endNow')}</Button>
      </>
    );
  const weekend = untilAfterWeekend(at, weekOf({ ...chosen }).workingDays);
  return (
    <>
      {byHours !== undefined && <p class="reading">{i18n.t('life.quiet.byHours', [untilWords(byHours, at)])}</p>}
      <div class="row">
        <Button onClick={() => void beQuiet(untilTomorrow(at))}>{i18n.t('life.quiet.tomorrow')}</Button>
        <Button onClick={() => void beQuiet(weekend)}>{i18n.t('life.quiet.weekend', [untilWords(weekend, at)])}</Button>
        <a class="button plain" href={hrefOf('recovery', 'break')}>
          {i18n.t('life.quiet.break')}
        </a>
      </div>
      <DayForm
        label={i18n.t('life.quiet.untilDay')}
        hint={i18n.t('life.quiet.untilDayHint')}
        button={i18n.t('life.quiet.doIt')}
        after={dayOf(at)}
        onDay={(date) => beQuiet(momentOf(dayOfDate(date) ?? dayOf(at) + 1, MORNING))}
      />
    </>
  );
}
