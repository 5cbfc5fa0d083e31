import { useComputed } from '@preact/signals';
import { CalendarPlus, ChevronLeft, ChevronRight } from 'lucide';
import { i18n } from '#i18n';
import { agendaEntries } from '../../../utils/followups/agenda.ts';
import { dateOfDay, dayOf, momentOf } from '../../../utils/followups/days.ts';
import { addMonths, monthName, type Period, periodOf } from '../../../utils/followups/period.ts';
import { slotsBetween } from '../../../utils/recovery/slotsDue.ts';
import { weekOf } from '../../../utils/week.ts';
import { Button } from '../../ui/Button.tsx';
import { book } from '../../ui/book.ts';
import { dayWords } from '../../ui/dateWords.ts';
import { followUps } from '../../ui/followUps.ts';
import { rangeWords } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { now } from '../../ui/now.ts';
import { settings } from '../../ui/settings.ts';
import { say } from '../../ui/toast.ts';
import { Loading } from '../Loading.tsx';
import { allSlots } from '../recovery/life/allSlots.ts';
import { goInstead, hrefOf } from '../route.ts';
import './AgendaPage.css';
import { wordsOfDay } from './dayNames.ts';
import { MonthView } from './MonthView.tsx';
import { saveAgenda } from './saveAgenda.ts';
import { WeekView } from './WeekView.tsx';

/** What is on which day. `name` is that of a week or month, as `periodOf` reads it. */
export function AgendaPage({ name }: { name?: string | undefined }) {
  const today = dayOf(now.value);
  const firstDay = settings.value ? weekOf(settings.value).firstDay : 1;
  const period = periodOf(name, today, firstDay);
  const ready = useComputed(() => book.rows.value && followUps.value && book.complete.value);
  if (!ready.value || !book.rows.value || !followUps.value) return <Loading />;
  const rows = book.rows.value;
  const entries = agendaEntries(rows, followUps.value, { ...period, now: now.value });
  const slots = slotsBetween(allSlots.value ?? [], period);
  const { pausedUntil = 0 } = followUps.value;

  return (
    <div class="page agenda">
      <div class="agenda-head">
        <h1>{i18n.t('agenda.title')}</h1>
        <nav class="agenda-kinds" aria-label={i18n.t('agenda.showAs')}>
          {(['week', 'month'] as const).map((kind) => (
            <a
              key={kind}
              href={hrefOf('agenda', nameOf(period.day, kind))}
              aria-current={period.kind === kind ? 'true' : undefined}
            >
              {i18n.t(`agenda.${kind}`)}
            </a>
          ))}
        </nav>
      </div>
      <div class="agenda-bar">
        <a
          class="agenda-step"
          href={hrefOf('agenda', stepOf(period, -1))}
          aria-label={i18n.t(`agenda.before.${period.kind}`)}
        >
          <Icon of={ChevronLeft} />
        </a>
        <p class="agenda-period" role="status">
          {periodWords(period)}
        </p>
        <a
          class="agenda-step"
          href={hrefOf('agenda', stepOf(period, 1))}
          aria-label={i18n.t(`agenda.after.${period.kind}`)}
        >
          <Icon of={ChevronRight} />
        </a>
        {(today < period.from || today > period.to) && (
          <a href={hrefOf('agenda', nameOf(today, period.kind))}>{i18n.t('agenda.toToday')}</a>
        )}
        <Button
          look="quiet"
          icon={CalendarPlus}
          disabled={entries.length + slots.length === 0}
          onClick={() =>
            saveAgenda(
              entries,
              slots,
              rows.map(({ company }) => company),
              nameOf(period.from, period.kind),
            ).catch((error) => {
              console.error(error);
              say(i18n.t('agenda.failed'));
            })
          }
        >
          {i18n.t('agenda.save')}
        </Button>
      </div>
      {pausedUntil > now.value && <p class="muted">{i18n.t('followUps.paused', [dayWords(pausedUntil, now.value)])}</p>}
      {period.kind === 'week' ? (
        <WeekView {...{ period, today, entries, slots }} />
      ) : (
        <MonthView
          {...{ period, today, firstDay, entries, slots }}
          onMonth={(day) => goInstead('agenda', monthName(day))}
        />
      )}
    </div>
  );
}

function nameOf(day: number, kind: Period['kind']): string {
  return kind === 'month' ? monthName(day) : dateOfDay(day);
}

function stepOf({ kind, from }: Period, by: 1 | -1): string {
  return kind === 'month' ? monthName(addMonths(from, by)) : dateOfDay(from + 7 * by);
}

function periodWords({ kind, from, to }: Period): string {
  return kind === 'month'
    ? wordsOfDay(from, { month: 'long', year: 'numeric' })
    : rangeWords(momentOf(from, 12), momentOf(to, 12), { day: 'numeric', month: 'long', year: 'numeric' });
}
