import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateOfDay, momentOf } from '../../../../utils/followups/days.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import type { ProfileData } from '../../../../utils/journal/recoveryRecords.ts';
import { together } from '../../../../utils/journal/together.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { dateWords } from '../../../ui/format.ts';
import { hrefOf } from '../../route.ts';
import '../../../ui/Choices.css';
import './PlanWeek.css';

interface Block {
  id: 'first' | 'second' | 'outside' | 'people';
  on: boolean;
  day: number;
  at: string;
  minutes: number;
}

const KIND = { first: 'search', second: 'search', outside: 'free', people: 'free' } as const;
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const LENGTHS = [30, 45, 60, 90, 120];

/**
 * A few blocks for the next seven days: two for the search (one where there are months), one outside, one with people. Each as
 * wanted, or left out.
 */
export function PlanWeek({ today, urgency }: { today: number; urgency: ProfileData['urgency'] }) {
  const [blocks, setBlocks] = useState<Block[]>([
    { id: 'first', on: true, day: today + 1, at: '10:00', minutes: 60 },
    { id: 'second', on: urgency !== 'months' && urgency !== 'looking', day: today + 3, at: '10:00', minutes: 60 },
    { id: 'outside', on: true, day: today + 2, at: '15:00', minutes: 60 },
    { id: 'people', on: true, day: today + 4, at: '18:00', minutes: 60 },
  ]);
  const set = (id: Block['id'], change: Partial<Block>) =>
    setBlocks((before) => before.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const chosen = blocks.filter(({ on }) => on);
  const save = () =>
    act(
      () =>
        together(
          chosen.map(({ id, day, at, minutes }) => () => {
            const title = KIND[id] === 'free' ? { title: i18n.t(`life.slots.week.${id}`) } : {};
            return journal.put('slot', { slot: KIND[id], on: dateOfDay(day), at, minutes, ...title });
          }),
        ),
      i18n.t('life.slots.week.said', chosen.length),
    );
  return (
    <form
      class="plan-week"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) void save();
      }}
    >
      {blocks.map(({ id, on, day, at, minutes }) => {
        const name = i18n.t(`life.slots.week.${id}`);
        return (
          <fieldset key={id}>
            <legend class="visually-hidden">{name}</legend>
            <label class="choice">
              <input type="checkbox" checked={on} onChange={(event) => set(id, { on: event.currentTarget.checked })} />
              {name}
            </label>
            <select
              aria-label={i18n.t('life.dayOf', [name])}
              disabled={!on}
              value={day}
              onChange={(event) => set(id, { day: Number(event.currentTarget.value) })}
            >
              {DAYS.map((offset) => (
                <option key={offset} value={today + offset}>
                  {dateWords(momentOf(today + offset, 12), { weekday: 'long', day: 'numeric' })}
                </option>
              ))}
            </select>
            <input
              type="time"
              aria-label={i18n.t('life.timeOf', [name])}
              disabled={!on}
              value={at}
              onChange={(event) => event.currentTarget.value && set(id, { at: event.currentTarget.value })}
            />
            <select
              aria-label={i18n.t('life.lengthOf', [name])}
              disabled={!on}
              value={minutes}
              onChange={(event) => set(id, { minutes: Number(event.currentTarget.value) })}
            >
              {LENGTHS.map((length) => (
                <option key={length} value={length}>
                  {i18n.t('life.slots.minutes', length)}
                </option>
              ))}
            </select>
          </fieldset>
        );
      })}
      <div class="row">
        <Button type="submit" disabled={chosen.length === 0}>
          {i18n.t('life.slots.week.save')}
        </Button>
        <a href={`${hrefOf('recovery', 'quiet')}?kind=hours`}>{i18n.t('life.slots.week.hours')}</a>
      </div>
    </form>
  );
}
