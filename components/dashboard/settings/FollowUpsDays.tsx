import { i18n } from '#i18n';
import type { FollowUpContext, Step } from '../../../utils/followups/context.ts';
import { TIMERS, type TimerId, type TimerRule } from '../../../utils/followups/timers.ts';
import { usualDays } from '../../../utils/followups/usualDays.ts';
import type { Settings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { followUps as contextSignal } from '../../ui/followUps.ts';
import { numberWords } from '../../ui/format.ts';
import { Part } from './FollowUps.tsx';
import { saveFollowUps } from './saveFollowUps.ts';

const GROUPS = [
  ['applied', ['acknowledgment', 'applyFollowUp', 'applyPresumeClosed']],
  ['screen', ['screenFollowUp', 'screenPresumeClosed']],
  ['interview', ['interviewAhead', 'thankYou', 'sheet', 'interviewFollowUp', 'interviewPresumeClosed', 'ontario45']],
  ['final', ['finalFollowUp', 'finalPresumeClosed']],
  ['answers', ['promiseSlip', 'promiseFollowUp', 'secondFollowUp']],
  ['agency', ['agencyDebrief', 'agencyCheckIn']],
  ['no', ['closingNote', 'feedbackRequest', 'lesson', 'reapplyFinalist', 'reapply']],
] as const satisfies [string, TimerId[]][];

/** Those that come at their moment and wait for no days. */
const AT_ONCE: ReadonlySet<TimerId> = new Set(['interviewAhead', 'thankYou', 'sheet', 'agencyDebrief']);
const STEPS: Step[] = ['applied', 'screen', 'interview', 'final'];

/** Each reminder with its switch and its days. */
export function FollowUpsDays({ followUps }: { followUps: Settings['followUps'] }) {
  const context = contextSignal.value;
  if (!context) return null;
  const own = STEPS.filter((step) => context.own[step] !== undefined);
  return (
    <Part title={i18n.t('reminders.days')}>
      <p class="muted reading">{i18n.t('reminders.daysHint')}</p>
      {own.length > 0 && (
        <ul class="reading">
          {own.map((step) => (
            <li key={step}>
              {i18n.t(`reminders.own.${step}`, context.own[step] ?? 0, [numberWords(context.own[step] ?? 0)])}
            </li>
          ))}
        </ul>
      )}
      {GROUPS.map(([group, ids]) => (
        <fieldset key={group} class="follow-group">
          <legend>{i18n.t(`reminders.group.${group}`)}</legend>
          {ids.map((id) => (
            <TimerRow key={id} {...{ id, followUps, context }} />
          ))}
        </fieldset>
      ))}
    </Part>
  );
}

interface RowProps {
  id: TimerId;
  followUps: Settings['followUps'];
  context: FollowUpContext;
}

function TimerRow({ id, followUps, context }: RowProps) {
  const rule: TimerRule = TIMERS[id];
  const name = i18n.t(`reminders.timer.${id}`);
  const on = rule.offByDefault ? followUps.on.includes(id) : !followUps.off.includes(id);
  const usual = usualDays(id, context);
  const chosen = followUps.days[id];
  const turn = (wanted: boolean) =>
    saveFollowUps((now) => {
      const list = rule.offByDefault ? 'on' : 'off';
      const others = now[list].filter((one) => one !== id);
      return { [list]: wanted === Boolean(rule.offByDefault) ? [...others, id] : others };
    });
  const setDays = (days: number | undefined) =>
    saveFollowUps((now) => {
      const { [id]: _, ...others } = now.days;
      return { days: days === undefined || days === usual.days ? others : { ...others, [id]: days } };
    });
  return (
    <div class="follow-timer">
      <label class="choice">
        <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
        {name}
      </label>
      {!AT_ONCE.has(id) && (
        <span class="follow-days">
          <input
            type="number"
            min={0}
            max={365}
            step={1}
            disabled={!on}
            aria-label={i18n.t(rule.working ? 'reminders.workingDaysOf' : 'reminders.daysOf', [name])}
            value={chosen ?? usual.days}
            onChange={(event) => {
              const { value, valueAsNumber } = event.currentTarget;
              const days = Math.min(365, Math.max(0, Math.round(valueAsNumber)));
              event.currentTarget.value = String(value === '' || Number.isNaN(days) ? usual.days : days);
              void setDays(value === '' || Number.isNaN(days) ? undefined : days);
            }}
          />
          {i18n.t(rule.working ? 'reminders.unitWorking' : 'reminders.unit', chosen ?? usual.days)}
          {chosen !== undefined ? (
            <Button
              look="quiet"
              aria-label={i18n.t('reminders.backOf', [String(usual.days), name])}
              onClick={() => setDays(undefined)}
            >
              {i18n.t('reminders.back', [numberWords(usual.days)])}
            </Button>
          ) : (
            usual.basis !== 'default' && <span class="muted">{i18n.t(`reminders.basis.${usual.basis}`)}</span>
          )}
        </span>
      )}
    </div>
  );
}
