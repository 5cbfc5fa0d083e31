import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Timer } from '../../utils/followups/applicationTimers.ts';
import { dateOfDay, dayOf, dayOfDate, momentOf } from '../../utils/followups/days.ts';
import { DUE_HOUR } from '../../utils/followups/waiting.ts';
import { addWorkingDays, type WorkingWeek } from '../../utils/followups/workingDays.ts';
import { journal } from '../../utils/journal/journal.ts';
import type { Application, TimerAnswer } from '../../utils/journal/types.ts';
import { act } from './act.ts';
import { actAnswer } from './answer/actAnswer.ts';
import { Button } from './Button.tsx';
import { dayWords } from './dateWords.ts';
import { Menu } from './Menu.tsx';
import './TimerActs.css';
import { timerName } from './timerWords.ts';

interface Props {
  timer: Timer;
  application: Application;
  week: WorkingWeek;
  /** Milliseconds since the epoch. */
  now: number;
}

/** What can be said to a reminder: done (or closed, for a silence), later, not for this one. Each can be taken back. */
export function TimerActs({ timer, application, week, now }: Props) {
  const picking = useSignal(false);
  const { id, from } = timer;
  const name = timerName(timer);
  const title = application.title || i18n.t('ui.untitled');
  const answer = (said: string, more: Pick<TimerAnswer, 'answer' | 'until'>) =>
    act(() => journal.answerTimer(application.id, { timer: id, from, ...more }), said);
  const later = (day: number) => {
    const until = momentOf(day, DUE_HOUR);
    return answer(i18n.t('followUps.act.saidLater', [dayWords(until, now)]), { answer: 'snooze', until });
  };
  const today = dayOf(now);

  return (
    <div class="timer-acts">
      {id.endsWith('PresumeClosed') ? (
        <Button
          aria-label={i18n.t('followUps.act.closeOf', [title])}
          onClick={() =>
            actAnswer(
              () => journal.setOutcome(application.id, 'noReply'),
              i18n.t('followUps.act.saidClosed', [title]),
              'silence',
            )
          }
        >
          {i18n.t('followUps.act.close')}
        </Button>
      ) : (
        <Button
          aria-label={i18n.t('followUps.act.doneOf', [name, title])}
          onClick={() => answer(i18n.t('followUps.act.saidDone', [name]), { answer: 'done' })}
        >
          {i18n.t('followUps.act.done')}
        </Button>
      )}
      <Menu
        label={i18n.t('followUps.act.laterOf', [name, title])}
        groups={() => [
          {
            heading: i18n.t('followUps.act.later'),
            items: [
              { text: i18n.t('followUps.act.tomorrow'), onChoose: () => later(today + 1) },
              { text: i18n.t('followUps.act.threeDays'), onChoose: () => later(addWorkingDays(today, 3, week)) },
              { text: i18n.t('followUps.act.aDate'), onChoose: () => (picking.value = true) },
              {
                text: i18n.t('followUps.act.never'),
                onChoose: () => answer(i18n.t('followUps.act.saidNever'), { answer: 'never' }),
              },
            ],
          },
        ]}
      >
        {i18n.t('followUps.act.later')}
      </Menu>
      {picking.value && (
        <input
          type="date"
          aria-label={i18n.t('followUps.act.aDate')}
          min={dateOfDay(today + 1)}
          ref={(input) => input?.focus()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.stopPropagation();
            if (event.key === 'Escape') event.currentTarget.value = '';
            event.currentTarget.blur();
          }}
          // Typed by keys a date is whole before it is meant: year 2 comes before year 2026.
          onBlur={(event) => {
            picking.value = false;
            const day = dayOfDate(event.currentTarget.value);
            if (day !== undefined && day > today) void later(day);
          }}
        />
      )}
    </div>
  );
}
